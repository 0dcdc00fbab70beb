internal import Messaging
internal import Models

/// Hands the content of an announced file to its service piece by piece: no more than one piece of it is held, however large it is.
struct AttachmentUpload {
    let attachment: AttachmentID
    private let caller: AttachmentCaller
    private var offset = 0
    private var piece: [UInt8] = []

    init(of attachment: AttachmentID, by caller: AttachmentCaller) {
        (self.attachment, self.caller) = (attachment, caller)
        piece.reserveCapacity(Self.pieceSize)
    }

    private static let pieceSize = Envelope.maximumBytesSize

    /// How many bytes have come in.
    var size: Int { offset + piece.count }

    mutating func take(_ bytes: some Collection<UInt8>) async throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            if piece.count == Self.pieceSize { try await append(isLast: nil) }
            let taken = rest.prefix(Self.pieceSize - piece.count)
            piece += taken
            rest = rest.dropFirst(taken.count)
        }
    }

    /// Brings what is left, and has the file looked through and stored.
    ///
    /// - Parameter isShort: whether it may have fewer bytes than were announced.
    mutating func complete(key: MessageID, isShort: Bool = false) async throws -> Attachment {
        if !piece.isEmpty { try await append(isLast: isShort ? true : nil) }
        return try await caller.complete(attachment, key: key)
    }

    private mutating func append(isLast: Bool?) async throws {
        try await caller.send(AppendAttachment(attachment: attachment, offset: offset, isLast: isLast, bytes: piece))
        offset += piece.count
        piece.removeAll(keepingCapacity: true)
    }
}

/// Who brings files, and by which request.
struct AttachmentCaller: Sendable {
    let bus: RequestClient
    let token: String?
    let trace: String

    /// Looking through 25 MiB, and having them scanned, takes its time.
    private static let completionDeadline = Duration.seconds(60)

    @discardableResult func send<Asked: Request>(_ request: Asked) async throws -> Asked.Answer {
        try await bus.send(request, to: .submissions, as: token, traceparent: trace)
    }

    /// - Parameter owner: what people call the party whose file it is; nil for the own one.
    func begin(_ announced: BeginAttachment, of owner: String?) async throws {
        var members = try JSON.decode(JSONValue.self, from: JSON.encode(announced)).fields
        members["party"] = owner.map { .string($0) }
        _ = try await bus.call(
            BeginAttachment.definition.name, try JSON.encode(JSONValue.object(members)), to: .submissions, as: token,
            traceparent: trace)
    }

    fileprivate func complete(_ attachment: AttachmentID, key: MessageID) async throws -> Attachment {
        try await bus.send(
            CompleteAttachment(attachment: attachment), to: .submissions, as: token, key: key,
            within: Self.completionDeadline, patience: Self.completionDeadline, traceparent: trace)
    }
}
