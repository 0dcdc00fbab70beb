import Messaging
import Models
import Postgres
import Testing

@testable import WorkingGroup

@Suite("Names", .installation, .serialized)
struct NameTests {
    private func id(_ text: String) throws -> PartyID { try #require(PartyID(rawValue: text)) }

    /// A body of the JSON Speaker, as it is typed.
    private func post(_ name: RequestName, _ members: [String: String], _ api: Speaker) async throws -> Speaker.Answer {
        try await api.answer(name, try JSON.encode(members))
    }

    @Test("a party that is on record is not entered again under another spelling of a name that leads to it")
    func parties() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(
            RegisterParty(
                id: try id("turkiye"), name: "  Türkiye ", iso3166: CountryCode(rawValue: "TUR"),
                kind: .memberState,
                region: "WEOG", aliases: ["Delegation of Türkiye"]))
        #expect(try await api.found("turkiye").name == "Türkiye")
        for (index, name) in [
            "Türkiye", "Tu\u{308}rkiye", "Turkiye", " Türkiye ", "TÜRKİYE", "türkıye", "Ｔürkiye", "T\u{AD}ürkiye",
            "Turkey", "Turquie", "土耳其", "ТУРЦИЯ", "Republic of Türkiye", "delegation of turkiye",
        ].enumerated() {
            let answer = try await api.attempt(
                RegisterParty(
                    id: try id("other-\(index)"), name: try #require(Line(rawValue: name)), kind: .memberState))
            #expect(
                answer.status == 422 && answer.problem?.errors?.map(\.field) == ["name"], "\(name) \(answer.text)")
            let alias = try await api.attempt(
                RegisterParty(
                    id: try id("other-\(index)"), name: "Another body", kind: .observer,
                    aliases: [try #require(Line(rawValue: name))]))
            #expect(alias.status == 422 && alias.problem?.errors?.map(\.field) == ["aliases"], "\(alias.text)")
        }
        #expect(
            try await Installation.running.count("SELECT count(*) FROM party WHERE id LIKE 'other-%'")
                == 0)
    }

    @Test("a name that hides something, has no letter, or only looks like another is refused with its field")
    func lookAlikes() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(
            RegisterParty(
                id: try id("chile"), name: "Chile", iso3166: CountryCode(rawValue: "CHL"), kind: .memberState,
                region: "GRULAC"))
        for name in [
            "Chile\u{202E}", "Ch\u{200B}ile", "Chile\u{E0043}",
            "Chile" + String(Character(try #require(Unicode.Scalar(0xFFFE as UInt32)))), "\u{200B}\u{200B}", "—",
            "Сhile",
            "Сhіlе",
            "Ｃhile", "\u{2067}Chile", "Atlаntis",
        ] {
            for path in [RegisterParty.definition.name, RegisterInstrument.definition.name] {
                let kind = path == RegisterParty.definition.name ? "observer" : "standard"
                // A full-width letter is a letter: it is refused where the name is taken.
                guard name != "Ｃhile" || path == RegisterParty.definition.name else { continue }
                let answer = try await post(path, ["id": "alike", "name": name, "kind": kind], api)
                #expect(
                    answer.status == 422 && answer.problem?.errors?.map(\.field) == ["name"],
                    "\(path) \(name) \(answer.text)")
            }
        }
        let refused = try await post(
            RegisterParty.definition.name, ["id": "x", "name": "Сhile", "kind": "observer"], api)
        #expect(refused.problem?.detail?.contains("looks like “Chile”") == true, "\(refused.text)")
        let whole = try await post(
            RegisterParty.definition.name, ["id": "hope", "name": "Норе", "kind": "observer"], api)
        #expect(whole.status == 200, "\(whole.text)")
        let latin = try await post(
            RegisterParty.definition.name, ["id": "hope-2", "name": "Hope", "kind": "observer"], api)
        #expect(
            latin.status == 422 && latin.problem?.detail?.contains("looks like “Норе”") == true, "\(latin.text)")
    }

    @Test("what looks like the name of a body is not entered, neither after it nor at the same time")
    func looks() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(RegisterState(state: "Oman", region: "AP"))
        for name in ["ΟΜΑΝ", "0man", "0MAN", "Оман", "ОМАN", "Oмan"] {
            let answer = try await post(
                RegisterParty.definition.name, ["id": "alike-2", "name": name, "kind": "observer"], api)
            #expect(
                answer.status == 422 && answer.problem?.errors?.map(\.field) == ["name"], "\(name) \(answer.text)")
        }
        let refused = try await post(
            RegisterParty.definition.name, ["id": "alike-2", "name": "ΟΜΑΝ", "kind": "observer"], api)
        #expect(refused.problem?.detail?.contains("looks like “Oman”") == true, "\(refused.text)")
        for round in 0..<5 {
            // Latin and Greek letters, at the same time.
            let names = ["TAXI \(round) BOX", "ΤΑΧΙ \(round) ΒΟΧ"]
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for (index, name) in names.enumerated() {
                    group.addTask {
                        try await post(
                            RegisterParty.definition.name,
                            ["id": "taxi-\(round)-\(index)", "name": name, "kind": "observer"], api
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200, 422])
        }
    }

    @Test("a state that was entered without its code is not entered again, and a code fits the name")
    func statesWithoutCodes() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(
            RegisterParty(id: try id("lao"), name: "Laos", kind: .memberState, region: "AP"))
        for name in ["Lao PDR", "老挝", "Lao People's Democratic Republic", "Лаос"] {
            let answer = try await post(
                RegisterParty.definition.name, ["id": "lao-2", "name": name, "kind": "member-state", "region": "AP"],
                api
            )
            #expect(
                answer.status == 422 && answer.problem?.errors?.map(\.field) == ["name"], "\(name) \(answer.text)")
        }
        #expect(try await api.found("老挝").id.rawValue == "lao")
        for (name, code) in [("Peru", "BOL"), ("Perú", "XXX")] {
            let answer = try await post(
                RegisterParty.definition.name, ["id": "peru-2", "name": name, "iso3166": code, "kind": "member-state"],
                api)
            #expect(
                answer.status == 422 && answer.problem?.errors?.map(\.field) == ["iso3166"],
                "\(name) \(answer.text)")
        }
    }

    @Test("nobody goes by the name of an account")
    func accounts() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(RegisterParty(id: try id("accounted"), name: "Accounted", kind: .memberState))
        for contact in ["secretariat", "co-chair", "ops", "public"] {
            let answer = try await post(
                NominateFocalPoint.definition.name,
                [
                    "id": contact, "party": "accounted", "name": "F", "email": "f@example.org", "language": "en",
                    "zone": "UTC", "validFrom": "2026-01-01", "letter": "L",
                ], api)
            #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["id"], "\(answer.text)")
        }
    }

    @Test("a state is found by its names in six languages and by its codes, in any spelling, once it is registered")
    func states() async throws {
        let api = Speaker.secretariat
        for (text, code) in [("cote-divoire", "CIV"), ("united-kingdom", "GBR"), ("korea", "KOR"), ("drc", "COD")] {
            let name = try #require(StateNames.coded(code)).english
            let party = try await api.send(
                RegisterParty(
                    id: try id(text), name: name, iso3166: CountryCode(rawValue: code), kind: .memberState,
                    region: "AG"))
            #expect(party.names.count == 6, "\(party.names)")
        }
        for (name, found) in [
            ("Côte d'Ivoire", "cote-divoire"), ("cote d ivoire", "cote-divoire"), ("Ivory Coast", "cote-divoire"),
            ("CIV", "cote-divoire"), ("ci", "cote-divoire"), ("384", "cote-divoire"), ("科特迪瓦", "cote-divoire"),
            ("كوت ديفوار", "cote-divoire"), ("Кот-д'Ивуар", "cote-divoire"), ("UK", "united-kingdom"),
            ("Royaume-Uni", "united-kingdom"), ("GB", "united-kingdom"), ("Republic of Korea", "korea"),
            ("République de Corée", "korea"), ("South Korea", "korea"), ("DRC", "drc"), ("DR Congo", "drc"),
            ("République démocratique du Congo", "drc"), ("COD", "drc"),
        ] {
            let answer = try await api.party(name)
            #expect(answer.status == 200, "\(name): \(answer.text)")
            guard answer.status == 200 else { continue }
            #expect(try await api.found(name).id.rawValue == found)
        }
    }

    @Test("where a name leads nowhere, the answer says which may have been meant")
    func nearNames() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(RegisterParty(id: try id("samoa"), name: "Samoa", kind: .memberState, region: "AP"))
        let shown = try await api.party("Samoha")
        #expect(
            shown.status == 404
                && shown.problem?.detail == "There is no party “Samoha”. Did you mean Samoa?", "\(shown.text)")
        let owned = try await api.attempt(
            ProposeAction(
                title: "T", owner: try id("samao"), due: CalendarDate(rawValue: "2030-01-01")))
        #expect(owned.status == 422 && owned.problem?.errors?.map(\.field) == ["owner"], "\(owned.text)")
        #expect(owned.problem?.detail?.hasSuffix("Did you mean “samoa”?") == true, "\(owned.text)")
        let state = try await api.party("Fidji")
        #expect(
            state.problem?.detail == "There is no party “Fidji”. Fiji (FJI) is a state that can be registered.",
            "\(state.text)")
        let fiji = try await api.send(RegisterState(state: "斐济", region: "AP"))
        #expect(fiji.id.rawValue == "fiji" && fiji.name == "Fiji" && fiji.iso3166?.rawValue == "FJI")
        #expect(fiji.kind == .memberState && fiji.names.count == 6)
        #expect(try await api.send(RegisterState(state: "FJI", region: "AP")) == fiji)
        #expect(try await api.found("Fidji") == fiji)
        let holySee = try await api.send(RegisterState(state: "Santa Sede"))
        #expect(holySee.kind == .nonMemberState)
        let refused = try await api.attempt(RegisterState(state: "Fijji"))
        #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["state"], "\(refused.text)")
        #expect(refused.problem?.detail?.hasSuffix("Did you mean Fiji?") == true, "\(refused.text)")
    }

    @Test("an instrument and a unit of the secretariat are not entered twice under two spellings")
    func otherRegisters() async throws {
        let api = Speaker.secretariat
        _ = try await api.send(RegisterInstrument(name: "Forum sur l’énergie – Genève", kind: .standard))
        for name in [
            "FORUM SUR L'ENERGIE - GENEVE", "Forum sur l\u{2BC}e\u{301}nergie Geneve",
            "Forum  sur l’énergie–Genève",
        ] {
            let answer = try await post(RegisterInstrument.definition.name, ["name": name, "kind": "standard"], api)
            #expect(
                answer.status == 422 && answer.problem?.errors?.map(\.field) == ["name"], "\(name) \(answer.text)")
        }
        _ = try await api.send(RegisterSecretariatUnit(id: try id("unit-legal"), name: "Legal unit"))
        let unit = try await api.attempt(RegisterSecretariatUnit(id: try id("unit-legal-2"), name: "LEGAL-Unit"))
        #expect(unit.status == 422 && unit.problem?.errors?.map(\.field) == ["name"], "\(unit.text)")
        _ = try await api.send(RegisterSecretariatUnit(id: try id("unit-legal"), name: "Legal unit"))
        for name in ["secretariat", "co-chairs", "unit-other"] {
            let party = RegisterParty(id: try id(name), name: Line(cutting: "Party \(name)"), kind: .observer)
            #expect(try await api.attempt(party).problem?.errors?.map(\.field) == ["id"], "\(name)")
        }
    }

    @Test("titles of documents and decisions are found without their accents")
    func titles() async throws {
        let api = Speaker.secretariat
        let series = try #require(SeriesPrefix(rawValue: "TEST/FOLD"))
        _ = try await api.send(RegisterDocumentSeries(series: series, title: "A body"))
        let symbol = try DocumentSymbol(parsing: "TEST/FOLD/1")
        _ = try await api.send(
            RegisterDocument(symbol: symbol, title: "Résumé des négociations", originalLanguage: .french))
        for text in ["resume", "RÉSUMÉ", "re\u{301}sume\u{301} des nego", "test/fold/1"] {
            let found = try await api.send(ListDocuments(text: SearchText(rawValue: text)))
            #expect(found.items.contains { $0.symbol == symbol }, "\(text)")
        }
        #expect(
            try await api.send(ListDocuments(text: SearchText(rawValue: "resumees"))).items.isEmpty)
    }
}
