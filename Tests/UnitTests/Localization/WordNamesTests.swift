import Models
import Testing

@testable import Localization

@Suite("What words of fixed sets are called") struct WordNamesTests {
    private let sets = Set(
        Catalogue.requests.flatMap { Catalogue.schemas(of: $0).flatMap(\.placedFields) }.compactMap(\.words))

    @Test("Every choice has a name, and no two of one set have the same", arguments: LanguageTag.allCases)
    func choices(_ language: LanguageTag) {
        #expect(sets.count > 70)
        for set in sets {
            let names = set.compactMap { WordNames.name(of: $0, among: set, in: language) }
            #expect(names.count == set.count, "\(set)")
            #expect(Set(names).count == names.count, "\(names)")
        }
    }

    @Test("A set that has names is one from which something is chosen or told, or the kinds of what a refusal names")
    func known() {
        let kinds = WordNames.words(ReferenceKind.self)
        #expect(Set(WordNames.names.keys).subtracting(sets).subtracting([kinds]).isEmpty)
    }

    @Test("Every kind of what a request may name has a name", arguments: LanguageTag.allCases)
    func kinds(_ language: LanguageTag) {
        let set = WordNames.words(ReferenceKind.self)
        let names = set.compactMap { WordNames.name(of: $0, among: set, in: language) }
        #expect(names.count == set.count && Set(names).count == names.count, "\(names)")
    }
}
