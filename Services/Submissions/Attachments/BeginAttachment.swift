public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension BeginAttachment: Command {
    /// Uploads of one party that may be under way at once: enough for a delegation, too few to fill a disk.
    private static let mostUnderWay = 20
    /// Files of one party that no submission names: what drafts may need, and no store for everything else.
    private static let mostUnnamed = 200

    public func perform(in unit: UnitOfWork) async throws -> Attachment {
        let party = try unit.actor.speaker(for: party)
        let size = try checkedSize
        let begun = Attachment(
            id: id ?? .generate(), party: party, name: name, language: language, size: size, received: 0,
            state: .uploading, uploadedBy: try unit.actor.signature, begunAt: unit.now)
        if let known = try await unit.first(FindAttachment(id: begun.id)) {
            return try unchanged(known, begun, unit.actor)
        }
        guard let (underWay, unnamed) = try await unit.first(CountFiles(party: party)) else {
            throw Fault("a count that answers nothing")
        }
        guard underWay < Self.mostUnderWay else {
            throw Rejection(
                .conflict, detail: "\(party) has \(Self.mostUnderWay) uploads under way: end or discard one first.")
        }
        guard unnamed < Self.mostUnnamed else {
            throw Rejection(
                .conflict,
                detail: "\(party) has \(Self.mostUnnamed) files that no submission names: name or discard one first.")
        }
        try await unit.execute(begun.insert)
        return begun
    }

    private var checkedSize: FileSize {
        get throws {
            guard size <= FileSize.maximum else {
                throw Rejection(
                    .tooLarge,
                    detail: "A file has at most 25 MiB, that is \(FileSize.maximum) bytes; this one has \(size).",
                    fields: [FieldProblem(field: "size", detail: "must be at most \(FileSize.maximum)")])
            }
            guard let checked = FileSize(rawValue: size) else { throw Rejection.invalid("size", "must be at least 1") }
            return checked
        }
    }

    private func unchanged(_ known: StoredAttachment, _ given: Attachment, _ actor: Actor) throws -> Attachment {
        try known.checkOwner(actor)
        let (kept, new) = (known.attachment, given)
        guard kept.party == new.party, kept.name == new.name, kept.language == new.language, kept.size == new.size
        else {
            throw Rejection.conflict("attachment", kept.id, differingIn: ["party", "name", "language", "size"])
        }
        return kept
    }

    private struct CountFiles: Statement {
        let party: PartyID

        var sql: SQL {
            """
            SELECT count(*) FILTER (WHERE state = 'uploading'), count(*) FROM attachment
            WHERE party = \(party)
                AND NOT EXISTS (SELECT FROM submission_attachment AS named WHERE named.attachment = attachment.id)
            """
        }

        static func decode(_ row: Row) throws -> (underWay: Int, unnamed: Int) { try row.decode(Int.self, Int.self) }
    }
}

extension Attachment {
    fileprivate var insert: SQL {
        """
        WITH made AS (INSERT INTO content DEFAULT VALUES RETURNING id)
        INSERT INTO attachment (id, party, name, language, size, content, uploaded_by, begun_at)
        SELECT \(id), \(party), \(name), \(language), \(size), made.id, \(uploadedBy), \(begunAt) FROM made
        """
    }
}
