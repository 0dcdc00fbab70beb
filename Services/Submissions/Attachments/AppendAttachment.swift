public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AppendAttachment: Command {
    public func perform(in unit: UnitOfWork) async throws -> Attachment {
        let known = try await unit.ownAttachment(attachment)
        try check(known.attachment)
        let place = Int64(offset / Envelope.maximumBytesSize)
        guard offset == known.attachment.received else {
            guard try await unit.first(IsSame(content: known.content, place: place, bytes: bytes)) == true else {
                throw Rejection.invalid("content", "differs from what came before at byte \(offset)")
            }
            return known.attachment
        }
        unit.enqueue(
            "INSERT INTO content_chunk (content, place, bytes) VALUES (\(known.content), \(place), \(Bytea(bytes)))")
        let received = offset + bytes.count
        let size = isLast == true ? FileSize(rawValue: received) ?? known.attachment.size : known.attachment.size
        try await unit.execute(
            "UPDATE attachment SET received = \(received), size = \(size) WHERE id = \(known.attachment.id)")
        return known.attachment.having(received, of: size)
    }

    private func check(_ known: Attachment) throws {
        guard offset >= 0, offset.isMultiple(of: Envelope.maximumBytesSize), offset <= known.received else {
            throw Rejection.invalid("offset", "must be \(known.received), the bytes that have come in")
        }
        let rest = known.size.rawValue - offset
        guard bytes.count <= rest else {
            throw Rejection.invalid("content", "has more bytes than the \(known.size.rawValue) that were announced")
        }
        let isWhole = bytes.count == min(rest, Envelope.maximumBytesSize)
        guard !bytes.isEmpty, isWhole || isLast == true && bytes.count <= Envelope.maximumBytesSize else {
            throw Rejection.invalid("content", "ends before the \(known.size.rawValue) bytes that were announced")
        }
        try known.checkTakenIn()
        guard known.state == .uploading || offset < known.received else {
            throw Rejection(.transitionRefused, detail: "The attachment is stored: its content never changes.")
        }
    }

    /// Compared where it lies: a repetition costs no transport.
    private struct IsSame: Statement {
        let content: Int64
        let place: Int64
        let bytes: [UInt8]

        var sql: SQL {
            "SELECT bytes = \(Bytea(bytes)) FROM content_chunk WHERE content = \(content) AND place = \(place)"
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}

extension Attachment {
    fileprivate func having(_ received: Int, of size: FileSize) -> Attachment {
        Attachment(
            id: id, party: party, name: name, language: language, size: size, received: received, state: state,
            type: type, sha256: sha256, isScanned: isScanned, refusal: refusal, refusalText: refusalText,
            uploadedBy: uploadedBy, begunAt: begunAt
        )
    }
}
