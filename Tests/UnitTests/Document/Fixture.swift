import Foundation

@testable import SourceDocument

/// An invented document of the same form, with planted inconsistencies.
enum Fixture {
    static let bytes: [UInt8] = load("lighthouses.md")
    /// One that agrees with itself.
    static let harmonious: [UInt8] = load("harmonious.md")

    static func document() throws -> SourceDocument { try SourceDocument.reading(bytes) }

    /// The number of the first line with a text.
    static func line(_ text: String) -> Int {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.firstIndex { $0.contains(text) } ?? -1) + 1
    }

    /// The fixture with one text in place of another.
    static func replacing(_ text: String, with other: String) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(text, with: other).utf8)
    }

    private static func load(_ name: String) -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array((try? Data(contentsOf: folder.appending(path: name))) ?? Data())
    }
}
