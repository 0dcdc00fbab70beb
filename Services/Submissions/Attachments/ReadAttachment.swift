public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReadAttachment: Query {
    public func answer(in context: QueryContext) async throws -> AttachmentPart {
        let known = try await context.readableAttachment(attachment)
        guard known.attachment.state == .stored else {
            throw Rejection(.transitionRefused, detail: "The attachment is not stored yet.")
        }
        guard (0..<known.attachment.size.rawValue).contains(offset) else {
            throw Rejection.invalid("offset", "must be below \(known.attachment.size.rawValue)")
        }
        let (place, start) = offset.quotientAndRemainder(dividingBy: Envelope.maximumBytesSize)
        guard let chunk = try await context.first(ReadChunk(content: known.content, place: place)) else {
            throw Fault("content \(known.content) lacks chunk \(place)")
        }
        return AttachmentPart(attachment: known.attachment, offset: offset, bytes: Array(chunk.dropFirst(start)))
    }
}
