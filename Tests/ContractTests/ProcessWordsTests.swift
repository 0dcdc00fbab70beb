import Foundation
import Models
import Testing

@Suite("What makes one process differ from another is data") struct ProcessWordsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What is built, applied, shown or published. The background document is that of one process, and so is the tour that
    /// plays its record; both stand with their tooling.
    private static let places = ["Shared", "Services", "infra/contracts", "infra/generate"]
    private static let exempt = ["SourceDocument", "CLI/Document", "/Tour/"]
    private static let kinds: Set<String> = [
        "swift", "sql", "mustache", "js", "css", "svg", "yaml", "md", "h", "py", "sh",
    ]

    private static func files() -> [URL] {
        places.flatMap { place in
            let found = FileManager.default.enumerator(at: root.appending(path: place), includingPropertiesForKeys: nil)
            return (found?.compactMap { $0 as? URL } ?? []).filter { file in
                kinds.contains(file.pathExtension) && !exempt.contains { file.path.contains($0) }
            }
        }
    }

    private struct Record: Decodable {
        let process: ProcessTerms

        init() throws {
            let file = ProcessWordsTests.root.appending(path: "infra/record/unea-5-12/process.json")
            process = try JSONDecoder().decode(ProcessTerms.self, from: Data(contentsOf: file))
        }
    }

    /// What stands in the definition of the process, in six languages, and what people call it by.
    private static func words() throws -> [String] {
        let process = try Record().process
        let texts =
            [process.name, process.shortName] + process.clusters.map(\.title) + process.groups.map(\.name)
            + process.questions.map(\.wording) + [process.seat]
        let names = texts.flatMap { text in LanguageTag.allCases.map { text[$0].rawValue } }
        let keys = process.groups.map(\.key.rawValue).filter { $0.count > 2 }
        return names + keys + ["UNEA", "UNEP", "minerals and metals", "5/12", process.zone.rawValue]
    }

    @Test("no word of the process on record stands in the code, the schemas, the pages or the contracts")
    func absence() throws {
        let words = try Self.words().map { ($0, Data($0.lowercased().utf8)) }
        let citation = try Regex("\\b\(Record().process.proposalPrefix)(?!16\\b|16_)[0-9]*\\b")
        let files = Self.files()
        #expect(files.count > 500)
        for file in files {
            // The names of all zones there are, one of them that of the seat.
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacing(TimeZoneName.rule.pattern ?? "", with: "")
            let bytes = Data(text.lowercased().utf8)
            let isTable = file.lastPathComponent == "TimeZoneName.swift"
            let found = words.filter { name, word in
                guard let range = bytes.range(of: word),
                    !(isTable && words.last?.0.lowercased().contains(name.lowercased()) == true)
                else {
                    return false
                }
                return Self.isWhole(range, in: bytes)
            }
            #expect(found.map(\.0) == [], "\(file.path)")
            #expect(text.firstMatch(of: citation) == nil, "\(file.path)")
        }
    }

    /// Whether no letter of English stands around it: then it is not a part of another word.
    private static func isWhole(_ range: Range<Data.Index>, in bytes: Data) -> Bool {
        func isLetter(_ index: Data.Index) -> Bool {
            bytes.indices.contains(index) && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index])
        }
        return !isLetter(range.lowerBound - 1) && !isLetter(range.upperBound)
    }
}
