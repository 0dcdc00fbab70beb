import Foundation
import Testing

@Suite("The pages of the documentation name what there is") struct DocumentationPlacesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Those beside Package.swift, and all in docs.
    private static let pages: [String] =
        ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]
        + ((try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs")) ?? []).sorted()
        .map { "docs/\($0)" }

    private func text(of page: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: Self.root.appending(path: path).standardized.path)
    }

    @Test("Every path of the project leads somewhere", arguments: pages)
    func paths(_ page: String) throws {
        for match in try text(of: page).matches(of: /`((?:Shared|Services|Tests|infra|docs)\/[^`<>*… ]*)`/) {
            let path = String(match.1)
            #expect(exists(path), "\(path)")
        }
    }

    @Test("Every link to another page leads somewhere", arguments: pages)
    func links(_ page: String) throws {
        let folder = page.hasPrefix("docs/") ? "docs/" : ""
        for match in try text(of: page).matches(of: /\]\((?!https?:)([^)#\s]+)/) {
            let path = folder + match.1
            #expect(exists(path), "\(path)")
        }
    }
}
