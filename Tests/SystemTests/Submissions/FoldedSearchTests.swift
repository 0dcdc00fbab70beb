import Models
import Testing

extension SystemTests {
    @Suite("Search in any spelling", .backbone(), .serialized)
    struct FoldedSearchTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// Texts in their languages, and what finds each of them.
        private static let texts: [(language: LanguageTag, text: Prose, words: [String])] = [
            (
                .french, "Réhabilitation des sites, et l’élimination des œuvres",
                [
                    "rehabilitation", "REHABILITATION", "réhabilitations", "elimination", "e\u{301}limination",
                    "oeuvre",
                    "l'elimination", "re\u{301}habiliter",
                ]
            ),
            (
                .spanish, "La cooperación de los niños en la gestión",
                ["cooperacion", "cooperaciones", "cooperación", "ninos", "NIÑOS", "nin\u{303}os", "gestion"]
            ),
            (.english, "A naïve façade of the quarries", ["naive facade", "naïve façade", "quarry", "fac\u{327}ade"]),
            (.russian, "Ещё новый проект: жильё", ["еще", "ещё", "ЕЩЁ", "новые проекты", "жилье"]),
            (.arabic, "الإِدارَةُ المستدامة للمعادن", ["الادارة", "الإدارة", "الاداره", "المُستدامة"]),
            (.chinese, "关于矿产和金属的国际合作", ["矿", "金属", "国际合作", "矿产和金属的"]),
        ]

        @Test("submissions and points are found with accents and without, in both normal forms, and by stems as before")
        func submissions() async throws {
            let secretariat = try await backbone.api(as: .secretariat)
            let party = try #require(PartyID(rawValue: "testland"))
            _ = try await secretariat.send(
                RegisterParty(id: party, name: "Testland", kind: .memberState, region: "AG"))
            for (language, text, words) in Self.texts {
                let submission = try await secretariat.send(
                    ReceiveSubmission(
                        submitters: [party], submitterClass: "member-state", body: text,
                        receivedOn: CalendarDate(rawValue: "2026-01-05")))
                for word in words {
                    let search = SearchSubmissions(text: try #require(SearchText(rawValue: word)), language: language)
                    let hits = try await secretariat.send(search).items
                    #expect(hits.map(\.id.rawValue) == [submission.id.rawValue], "\(language.rawValue) \(word)")
                    #expect(hits.first.map { text.rawValue.contains($0.excerpt.rawValue.prefix(8)) } == true)
                }
            }
            for text in ["-rehabilitation cooperacion", "cooperación -niños", "%", "_", "\\", "-", "“”", "C++", "AT&T"]
            {
                let search = SearchSubmissions(text: try #require(SearchText(rawValue: text)), language: .spanish)
                #expect(try await secretariat.attempt(search).status == 200, "\(text)")
            }
            for text in ["gestión – niños", "gestion — ninos", "niños - cooperación"] {
                let both = SearchSubmissions(text: try #require(SearchText(rawValue: text)), language: .spanish)
                #expect(try await secretariat.send(both).items.count == 1, "\(text)")
            }
            let without = SearchSubmissions(
                text: try #require(SearchText(rawValue: "cooperación -niños")), language: .spanish)
            #expect(try await secretariat.send(without).items.isEmpty)
        }

        @Test("proposals are found with accents and without, in both normal forms, and by stems as before")
        func proposals() async throws {
            let set = try await SmallSet(backbone)
            let secretariat = try await backbone.api(as: .secretariat)
            for (language, text, words) in Self.texts {
                let proposal = try await set.proposal(from: "AG", text: language == .english ? text : "An own text.")
                if language != .english {
                    _ = try await secretariat.send(
                        TranslateVersion(
                            proposal: proposal.number, version: proposal.version, language: language, title: "A title",
                            text: text))
                }
                for word in words {
                    let found = try await secretariat.send(
                        SearchProposals(text: try #require(SearchText(rawValue: word)), language: language))
                    #expect(found.items.contains { $0.number == proposal.number }, "\(language.rawValue) \(word)")
                }
            }
        }
    }
}
