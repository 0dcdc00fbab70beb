internal import Hummingbird
internal import Messaging
internal import Models

/// The bytes of a content from one place to another, asked for as fast as the reader takes them.
struct ContentParts: AsyncSequence, Sendable {
    let bus: RequestClient
    let attachment: AttachmentID
    let token: String?
    let range: Range<Int>

    struct Iterator: AsyncIteratorProtocol {
        let parts: ContentParts
        var offset: Int

        mutating func next() async throws -> ByteBuffer? {
            guard offset < parts.range.upperBound else { return nil }
            let part = try await parts.bus.send(
                ReadAttachment(attachment: parts.attachment, offset: offset), to: .submissions, as: parts.token)
            let bytes = part.bytes.prefix(parts.range.upperBound - offset)
            guard !bytes.isEmpty else { throw Fault("attachment \(parts.attachment) ends at \(offset)") }
            offset += bytes.count
            return ByteBuffer(bytes: bytes)
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(parts: self, offset: range.lowerBound) }
}
