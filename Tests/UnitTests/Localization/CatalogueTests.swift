import Models
import Testing

@testable import Localization

@Suite("Names and hints in six languages") struct CatalogueTests {
    @Test("Each is there in every language, without space around it", arguments: Catalogue.tables.keys.sorted())
    func columns(_ name: String) throws {
        for (key, texts) in try #require(Catalogue.tables[name]) {
            #expect(texts.count == FieldNames.columns.count, "\(key)")
            for text in texts {
                #expect(
                    !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(key)")
            }
        }
    }

    @Test(
        "Russian, Arabic and Chinese are in their own letters, but for acronyms",
        arguments: Catalogue.tables.keys.sorted())
    func scripts(_ name: String) throws {
        for (key, texts) in try #require(Catalogue.tables[name]) {
            for (language, script) in Self.scripts {
                let text = try #require(FieldNames.text(texts, in: language))
                #expect(text.unicodeScalars.contains { script.contains($0.value) }, "\(key): \(text)")
                let foreign = text.replacing(Self.quoted, with: "").matches(of: /[A-Za-z]{2,}/).map {
                    String($0.output)
                }
                #expect(
                    foreign.allSatisfy { $0 == $0.uppercased() || Self.names.contains($0) }, "\(key): \(text)")
            }
        }
    }

    @Test("English, French and Spanish are in Latin letters", arguments: Catalogue.tables.keys.sorted())
    func latin(_ name: String) throws {
        for (key, texts) in try #require(Catalogue.tables[name]) {
            for text in texts.prefix(3) {
                let isForeign = text.unicodeScalars.contains { scalar in
                    Self.scripts.contains { $0.1.contains(scalar.value) }
                }
                #expect(!isForeign, "\(key): \(text)")
            }
        }
    }

    private static let scripts: [(LanguageTag, ClosedRange<UInt32>)] = [
        (.russian, 0x400...0x4FF), (.arabic, 0x600...0x6FF), (.chinese, 0x4E00...0x9FFF),
    ]
    /// Words that are written so in every language: suffixes of symbols, and a time zone.
    private static let names: Set<String> = ["Add", "Corr", "Dec", "Europe", "Paris", "Res", "Rev"]
    /// Words of the language in which recipients are named.
    private static var quoted: Regex<Substring> { /«[^»]*»|“[^”]*”/ }
}
