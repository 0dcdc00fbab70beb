import Foundation

/// Files of the project, as tests of their text read them.
enum Sources {
    struct File {
        /// From the root of the project.
        let path: String
        fileprivate let url: URL

        var name: String { url.lastPathComponent }

        func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func swift(below folders: [String]) throws -> [File] {
        try folders.flatMap { try files(below: $0) }.filter { $0.name.hasSuffix(".swift") }
    }

    /// All but what begins with a dot.
    static func files(below folder: String) throws -> [File] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .map { File(path: "\(folder)/\($0)", url: root.appending(path: "\(folder)/\($0)")) }
    }

    /// Those beside Package.swift.
    static func files(named names: [String]) -> [File] {
        names.map { File(path: $0, url: root.appending(path: $0)) }
    }
}
