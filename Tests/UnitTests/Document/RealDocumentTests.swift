import Foundation
import Models
import Testing

@testable import SourceDocument

/// Runs where `NPP16_SOURCE_DOCUMENT` names the background document; its text is no part of the project.
@Suite("The background document itself", .enabled(if: RealDocument.path != nil)) struct RealDocumentTests {
    private func document() throws -> SourceDocument {
        let path = try #require(RealDocument.path)
        return try SourceDocument.reading(Array(try #require(FileManager.default.contents(atPath: path))))
    }

    @Test("The figures of the record come out of it")
    func figures() throws {
        let document = try document()
        let attendance = Dictionary(uniqueKeysWithValues: document.attendance.map { ($0.region, $0.names.count) })
        #expect(attendance == ["EEG": 9, "WEOG": 11, "GRULAC": 18, "AP": 14, "AG": 27])
        #expect(document.observers.count == 16)
        #expect(document.proposals.map(\.number.rawValue) == Array(1...24))
        #expect(document.proposals.map(\.label.regions.count).reduce(0, +) == 37)
        #expect(document.originals.count == 38)
        #expect(document.annex.count == 14)
        #expect(document.annex.flatMap(\.titles).count == 24)
        #expect(document.needs.map(\.code) == ["2b", "npp4", "npp7-10", "npp11-15"])
        #expect(document.needs.map(\.needs.count) == [13, 10, 12, 6])
        #expect(document.needs.map(\.parts) == [19, 12, 13, 6])
        let kinds = Dictionary(grouping: document.submissions, by: \.kind).mapValues(\.count)
        #expect(kinds == [.individual: 18, .joint: 3, .majorGroup: 1, .observer: 8, .unclassed: 2])
    }

    @Test("The review finds what is known of it, and annex and labels agree")
    func review() throws {
        let findings = Review(of: try document()).findings
        #expect(findings.count > 60)
        #expect(!findings.contains { $0.kind == .annex })
        let kinds = Set(findings.map(\.kind))
        #expect(kinds == Set(Finding.Kind.allCases).subtracting([.annex]))
    }
}

enum RealDocument {
    static let path = ProcessInfo.processInfo.environment["NPP16_SOURCE_DOCUMENT"]
}
