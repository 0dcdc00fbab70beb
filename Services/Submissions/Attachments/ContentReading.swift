internal import FileTypes
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// 256 KiB of a file, or its rest.
struct ReadChunk: Statement {
    let content: Int64
    let place: Int

    var sql: SQL { "SELECT bytes FROM content_chunk WHERE content = \(content) AND place = \(place)" }

    static func decode(_ row: Row) throws -> [UInt8] { try row.decode(Bytea.self).bytes }
}

/// A file of the database, read within one transaction. It holds one chunk: the parts of an archive stand one behind the other.
@Reactor final class ContentReading: SlicedFile {
    nonisolated let size: Int
    private let content: Int64
    private let unit: UnitOfWork
    private var held: (place: Int, bytes: [UInt8])?

    private nonisolated static let chunkSize = Envelope.maximumBytesSize

    init(_ stored: StoredAttachment, in unit: UnitOfWork) {
        content = stored.content
        size = stored.attachment.size.rawValue
        self.unit = unit
    }

    func bytes(in range: Range<Int>) async throws -> [UInt8] {
        var found: [UInt8] = []
        found.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let chunk = try await chunk(offset / Self.chunkSize)
            let start = offset % Self.chunkSize
            let end = min(chunk.count, start + range.upperBound - offset)
            guard start < end else { throw Fault("a chunk of content \(content) is too short") }
            found += chunk[start..<end]
            offset += end - start
        }
        return found
    }

    private func chunk(_ place: Int) async throws -> [UInt8] {
        if let held, held.place == place { return held.bytes }
        guard let bytes = try await unit.first(ReadChunk(content: content, place: place)) else {
            throw Fault("content \(content) lacks chunk \(place)")
        }
        held = (place, bytes)
        return bytes
    }
}
