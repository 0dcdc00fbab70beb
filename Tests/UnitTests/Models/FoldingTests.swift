import Foundation
import Models
import Testing

@testable import WorkingGroup

@Suite("Folded texts and names") struct FoldingTests {
    @Test(
        "A text is found without its accents, vowel signs and case",
        arguments: [
            ("Réhabilitation", "rehabilitation"), ("Cooperación", "cooperacion"), ("niños", "ninos"),
            ("naïve façade", "naive facade"), ("Ещё", "еще"), ("Китай, Україна", "китай, україна"),
            ("за\u{301}мок", "замок"), ("И\u{306}од", "йод"), ("الإِدارَةُ", "الاداره"), ("الادارة", "الاداره"),
            ("مســؤول", "مسوول"), ("œuvre, Ærø, Łódź, straße, þing", "oeuvre, aero, lodz, strasse, thing"),
            ("ＣＨＩＬＥ", "chile"), ("①²½ﬁ", "121⁄2fi"), ("٣ ۳ ३", "3 3 3"), ("“l’eau”", "\"l'eau\""),
            ("a–b—c‐d−e", "a-b-c-d-e"), ("a\u{A0}b\u{3000}c", "a b c"), ("İstanbul ısı", "istanbul isi"),
            ("συνεργασίας", "συνεργασιασ"), ("e\u{301}le\u{301}phant", "elephant"), ("中国，合作", "中国,合作"),
            ("👩\u{200D}🌾 co\u{AD}op", "👩🌾 coop"),
        ])
    func texts(_ text: String, _ folded: String) {
        #expect(FoldedText(text).rawValue == folded)
        #expect(FoldedText(folded).rawValue == folded)
    }

    @Test("A name has one key, however it is typed")
    func oneKey() {
        let groups = [
            [
                "Türkiye", "Tu\u{308}rkiye", "Turkiye", " Türkiye ", "Türkiye\u{200B}", "TÜRKİYE", "türkıye", "Ｔürkiye",
                "T\u{AD}ürkiye", "Türkiye\u{E0041}",
            ],
            [
                "Côte d’Ivoire", "Cote d'Ivoire", "COTE D`IVOIRE", "Co\u{302}te d\u{2BC}Ivoire", "Cote dIvoire",
                "Côte-d´Ivoire", "Côte\u{A0}d′Ivoire",
            ],
            [
                "Guinea-Bissau", "Guinea–Bissau", "guinea bissau", "Guinea\u{2011}Bissau", "GuineaBissau",
                "Guinea  Bissau",
            ],
            ["Minamata Forum on Mercury", "MINAMATA FORUM, on Mercury", "Minamata-Forum on “Mercury”"],
            ["الإمارات", "الامارات", "اَلْإِمَارَات", "الإمـــارات"],
            ["Орёл", "Орел", "Оре\u{308}л", "ОРЁЛ"],
        ]
        for group in groups {
            #expect(Set(group.map(FoldedKey.init)).count == 1, "\(group.map { FoldedKey($0).rawValue })")
        }
        #expect(Set(groups.map { FoldedKey($0[0]) }).count == groups.count)
    }

    @Test(
        "Names that differ by a letter, a digit or a symbol stay two",
        arguments: [
            ("Group 1-1", "Group 11"), ("Working Group 1 2", "Working Group 12"), ("C", "C++"), ("Niger", "Nigeria"),
            ("R&D", "RD"), ("Йод", "Иод"), ("Mali", "Malī2"), ("Guinea", "Guinée équatoriale"),
        ])
    func otherKeys(_ left: String, _ right: String) {
        #expect(FoldedKey(left) != FoldedKey(right))
    }

    @Test("Both normal forms of a text have one key: 20,000 of letters of the six languages, with marks and without")
    func normalForms() throws {
        var generator = SeededGenerator(seed: 8)
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x24F, 0x300...0x314, 0x391...0x3CE, 0x400...0x45F, 0x621...0x652, 0x4E00...0x4E40,
            0xAC00...0xAC40, 0x1E00...0x1EFF, 0x3041...0x30FA,
        ]
        for _ in 0..<20_000 {
            let scalars = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
                ranges.randomElement(using: &generator)
                    .flatMap { Unicode.Scalar(UInt32.random(in: $0, using: &generator)) }
            }
            let text = String(String.UnicodeScalarView(scalars))
            let (composed, decomposed) = (
                text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping
            )
            try #require(FoldedText(composed) == FoldedText(decomposed), "\(scalars)")
            try #require(FoldedKey(composed) == FoldedKey(text), "\(scalars)")
        }
    }

    @Test(
        "A word that mixes scripts to read like another is noticed",
        arguments: [
            ("Сhile", "chile"), ("Chіna", "china"), ("Ρeru", "peru"), ("Chile and Мexico", "mexico"), ("Россия", nil),
            ("Россия (RUS)", nil), ("β-HCH", nil), ("ΔT", nil), ("αβ", nil), ("Москвa", "москва"), ("10 µg", nil),
            ("Ελλάδα", nil), ("ΜΑLΤΑ", "malta"), ("Chiӏe", "chile"), ("Ꮯhile", "chile"), ("Perս", "peru"),
            ("Tamaziɣt", nil), ("Հայաստան", nil),
        ] as [(String, String?)])
    func mixedScripts(_ name: String, _ looksLike: String?) {
        #expect(LookAlikes.mixedWord(in: name)?.looksLike == looksLike)
    }

    @Test(
        "A name that only looks like another has a look in common with it",
        arguments: [
            ("ΟΜΑΝ", "Oman"), ("ΜΑLΤΑ", "Malta"), ("ChiIe", "Chile"), ("Chi1e", "Chile"), ("CHlLE", "Chile"),
            ("0man", "Oman"), ("0MAN", "oman"), ("Cornoros", "Comoros"), ("Ꮯhile", "Chile"), ("Сһіӏе", "Chile"),
            ("Perս", "Peru"), ("ꓚuba", "Cuba"), ("Nоrwау", "Norway"), ("lraq", "Iraq"), ("Zimbabvve", "Zimbabwe"),
            ("Норе", "Hope"), ("ᴄhile", "Chile"), ("MaIi", "MALI"), ("Group l", "Group 1"),
        ])
    func looks(_ name: String, _ other: String) {
        #expect(FoldedKey(name) != FoldedKey(other))
        #expect(!LookAlikes.looks(of: name).isDisjoint(with: LookAlikes.looks(of: other)))
    }

    @Test(
        "Names that look different have no look in common",
        arguments: [
            ("Mali", "Mall"), ("Group 10-1", "Group 101"), ("Niger", "Nigeria"), ("Россия", "Poccun"), ("ILO", "IPO"),
            ("Iran", "Iraq"), ("Group 1-1", "Group 11"), ("Samoa", "Saмба"),
        ])
    func otherLooks(_ name: String, _ other: String) {
        #expect(LookAlikes.looks(of: name).isDisjoint(with: LookAlikes.looks(of: other)))
    }

    @Test("No name of a state looks like one of another state: 2,254 names")
    func looksOfStates() {
        var owners: [String: CountryCode] = [:]
        for state in StateNames.all.values {
            for name in state.short.map(\.name) + state.others {
                for look in LookAlikes.looks(of: name.rawValue) {
                    #expect(owners[look, default: state.code] == state.code, "\(name)")
                    owners[look] = state.code
                }
            }
        }
    }

    @Test(
        "A dash between words asks for both of them; a hyphen before a word for the absence of it",
        arguments: [
            ("mercury – minamata", "mercury   minamata"), ("mercury - minamata", "mercury   minamata"),
            ("— mercury", "  mercury"), ("cooperación -niños", "cooperacion -ninos"), ("-a b", "-a b"),
            ("GRID–Arendal", "grid-arendal"), ("sub-group", "sub-group"), ("a −b", "a  b"), ("a -", "a  "),
        ])
    func questions(_ text: String, _ question: String) throws {
        #expect(try #require(SearchText(rawValue: text)).foldedQuestion == question)
    }

    @Test("The nearest names are suggested: at most three, the nearest first, and none that is far")
    func nearNames() {
        let near = NearNames(
            ["Chile", "China", "Chad", "Republic of Korea", "Mali", "Malawi", "Maldives"].map { (name: $0, shown: $0) })
        #expect(near.nearest(to: "Chilli") == ["Chile"])
        #expect(near.nearest(to: "Chlie").first == "Chile")
        #expect(near.hint(for: "Korea")?.english == "Did you mean Republic of Korea?")
        #expect(near.nearest(to: "Malawy") == ["Malawi"])
        #expect(near.hint(for: "Atlantis") == nil)
        #expect(NearNames.hint(["A", "B", "C"])?.english == "Did you mean A, B or C?")
    }

    @Test("All states have a name in each language and are found by each name and code; no name leads to two")
    func states() throws {
        #expect(StateNames.all.count == 197)
        var owners: [FoldedKey: CountryCode] = [:]
        for state in StateNames.all.values {
            #expect(Set(state.short.map(\.language)) == Set(LanguageTag.allCases), "\(state.code)")
            for name in state.short.map(\.name) + state.others {
                #expect(owners[FoldedKey(name.rawValue), default: state.code] == state.code, "\(name)")
                owners[FoldedKey(name.rawValue)] = state.code
                #expect(StateNames.named(name.rawValue)?.code == state.code)
                #expect(LookAlikes.mixedWord(in: name.rawValue) == nil, "\(name)")
            }
            for code in state.codes { #expect(StateNames.coded(code.lowercased())?.code == state.code) }
        }
        for (name, code) in [
            ("UK", "GBR"), ("usa", "USA"), ("DRC", "COD"), ("DR Congo", "COD"), ("Ivory Coast", "CIV"),
            ("Turkey", "TUR"),
            ("Republic of Korea", "KOR"), ("Lao PDR", "LAO"), ("Lao People's Democratic Republic", "LAO"),
            ("智利", "CHL"),
            ("República de Chile", "CHL"), ("Соединенное Королевство", "GBR"), ("Vietnam", "VNM"), ("152", "CHL"),
        ] {
            #expect(StateNames.named(name)?.code.rawValue == code, "\(name)")
        }
    }

    @Test("An owner in minutes is found by any spelling and by its state's code; where none is, near ones are named")
    func owners() throws {
        let (chile, coast) = (try #require(PartyID(rawValue: "chile")), try #require(PartyID(rawValue: "cote-divoire")))
        let owners = OwnerNames(
            [("Chile", chile), ("智利", chile), ("chile", chile), ("Côte d’Ivoire", coast)],
            shown: [chile: "Chile", coast: "Côte d’Ivoire"], states: [try #require(CountryCode(rawValue: "CHL")): chile]
        )
        for name in ["CHILE", "the Chile", "“Chile”", "智利", "CHL", "cl", "152"] {
            #expect(owners.find(name) == chile, "\(name)")
        }
        #expect(owners.find("Cote d'Ivoire") == coast)
        #expect(owners.find("Chilli") == nil && owners.hint(for: "Chilli")?.english == "Did you mean Chile?")
    }
}
