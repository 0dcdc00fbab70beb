import Foundation
import Models
import Testing

@Suite("Spelling is that of the United Nations")
struct SpellingTests {
    /// What is written otherwise there: with -ize, coordinate and cooperate without a hyphen, else as in British English.
    private static let forbidden = [
        "organis(?!m)", "authoris", "recognis", "prioritis", "harmonis", "standardis", "minimis", "optimis(?!m|t)",
        "summaris", "normalis", "finalis(?!t)", "initialis", "capitalis(?!m|t)", "localis", "synchronis(?!m)",
        "categoris", "centralis", "generalis", "serialis", "utilis", "mobilis", "emphasise", "realise",
        "co-ordinat", "co-operat", "favor", "behavior", "\\blabor\\b", "\\bhonor\\b", "neighbor", "defense",
        "\\bcenters?\\b", "canceled", "labeled", "acknowledgment", "\\bfulfill\\b", "whilst",
    ]
    private static let endings = ["swift", "sql", "md", "yaml", "py", "sh", "mustache", "txt"]
    /// French, names of bodies, documents of others, and fields of others.
    private static let foreignFiles = [
        "/French", "infra/record/", "/Fixtures/", "Naming/SpellingTests.swift", "infra/kubernetes/autoscaling/",
        "infra/kubernetes/overlays/",
    ]
    /// What stands there in quotes are texts in six languages, proper names, and words of documents of others.
    private static let foreignQuotes = [
        "/WordNames", "/FieldNames", "/FieldHints", "/RequestNames", "/Arabic", "/Chinese", "/Russian", "/Spanish",
        "/StateTable.swift", "/TimeZoneName.swift", "SourceDocument/", "UnitTests/Document/",
    ]

    @Test("code, comments, tables, documents and English texts keep to it")
    func spelling() throws {
        let rule = try NSRegularExpression(
            pattern: Self.forbidden.joined(separator: "|"), options: .caseInsensitive)
        for file in try files() where !Self.foreignFiles.contains(where: file.path.contains) {
            // Zones are spelled as their database has them.
            var text = try file.text().replacing(TimeZoneName.rule.pattern ?? "", with: "")
            if Self.foreignQuotes.contains(where: file.path.contains) {
                text = text.replacing(/"""(?s:.*?)"""|"(?:[^"\\\n]|\\.)*"/, with: "")
            }
            for match in rule.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                guard let found = Range(match.range, in: text) else { continue }
                Issue.record("\(file.path): \(text[text.lineRange(for: found)])")
            }
        }
    }

    private func files() throws -> [Sources.File] {
        let below = try ["Services", "Shared", "Tests", "docs", "infra"].flatMap(Sources.files(below:))
        return below.filter { file in Self.endings.contains { file.name.hasSuffix(".\($0)") } }
            + Sources.files(named: [
                "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "README.md", "SECURITY.md",
            ])
    }
}
