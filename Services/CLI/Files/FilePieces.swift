internal import Foundation
package import NIOCore

/// A file on this machine, read piece by piece.
package struct FilePieces: AsyncSequence, Sendable {
    let path: String

    package init(path: String) { self.path = path }

    package struct Unreadable: Error, CustomStringConvertible {
        let path: String
        package var description: String { "\(path) cannot be read" }
    }

    package struct Iterator: AsyncIteratorProtocol {
        let path: String
        var file: FileHandle?

        package mutating func next() async throws -> ByteBuffer? {
            if file == nil { file = FileHandle(forReadingAtPath: path) }
            guard let file else { throw Unreadable(path: path) }
            guard let data = try file.read(upToCount: 256 << 10), !data.isEmpty else { return nil }
            return ByteBuffer(bytes: data)
        }
    }

    package func makeAsyncIterator() -> Iterator { Iterator(path: path) }
}
