internal import Foundation
internal import NIOCore

/// A file on this machine, read piece by piece.
struct FilePieces: AsyncSequence, Sendable {
    let path: String

    struct Unreadable: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) cannot be read" }
    }

    struct Iterator: AsyncIteratorProtocol {
        let path: String
        var file: FileHandle?

        mutating func next() async throws -> ByteBuffer? {
            if file == nil { file = FileHandle(forReadingAtPath: path) }
            guard let file else { throw Unreadable(path: path) }
            guard let data = try file.read(upToCount: 256 << 10), !data.isEmpty else { return nil }
            return ByteBuffer(bytes: data)
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(path: path) }
}
