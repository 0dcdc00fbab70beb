import Models
import Postgres
import Testing

@Suite("The register of documents", .installation, .serialized)
struct DocumentRegisterTests {
    private func register(_ name: String, _ api: Speaker) async throws -> SeriesPrefix {
        let series = try #require(SeriesPrefix(rawValue: name))
        return try await api.send(RegisterDocumentSeries(series: series, title: "A body")).series
    }

    private func registration(_ symbol: String, title: Line = "A paper") throws -> RegisterDocument {
        RegisterDocument(
            symbol: try DocumentSymbol(parsing: symbol), title: title, originalLanguage: .english)
    }

    @Test("a hundred allocations at once get a hundred symbols, without gaps, beside registrations of others")
    func concurrency() async throws {
        let api = Speaker.secretariat
        let series = try await register("TEST/CROWD", api)
        // Somebody brings a number along in the middle of it: it is given to nobody else.
        let taken = try registration("TEST/CROWD/INF/200")
        let symbols = try await withThrowingTaskGroup(of: DocumentSymbol.self) { group in
            for index in 0..<100 {
                group.addTask {
                    guard index != 50 else { return try await api.send(taken).symbol }
                    return try await api.send(
                        AllocateDocument(
                            series: series, kind: index % 2 == 0 ? .information : .workingPaper,
                            title: "At once", originalLanguage: .english)
                    ).symbol
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(symbols).count == 100)
        let papers = symbols.filter { $0.kind == .workingPaper }.map(\.number).sorted()
        #expect(papers == Array(1...50))
        // One that was refused costs no number.
        let refused = try await api.attempt(
            AllocateDocument(
                series: series, kind: .workingPaper, title: "T", originalLanguage: .english,
                distribution: .restricted))
        #expect(
            refused.status == 422 && refused.problem?.errors?.map(\.field) == ["distribution"], "\(refused.text)")
        let next = try await api.send(
            AllocateDocument(series: series, kind: .workingPaper, title: "T", originalLanguage: .english))
        #expect(next.number == 51)
    }

    @Test("a number that somebody brings along is passed over, and uses up no series, however great it is")
    func mistyped() async throws {
        let api = Speaker.secretariat
        let series = try await register("TEST/Slip", api)
        func next(_ kind: DocumentKind) async throws -> Int {
            try await api.send(
                AllocateDocument(series: series, kind: kind, title: "T", originalLanguage: .english)
            ).number
        }
        #expect(try await next(.information) == 1)
        for number in [99_999, 20_261, 2, 3] {
            _ = try await api.send(try registration("TEST/Slip/INF/\(number)"))
        }
        #expect(try await next(.information) == 4)
        for number in 5...120 { _ = try await api.send(try registration("TEST/Slip/INF/\(number)")) }
        #expect(try await next(.information) == 121)
        #expect(try await next(.document) == 1)
        // A revision is newer than those that are there, while there are numbers left behind them.
        let base = try await api.send(try registration("TEST/Slip/L.1"))
        func revise() async throws -> Int {
            try await api.send(
                AllocateDocument(of: base.symbol, suffix: .revision, title: "T", originalLanguage: .english)
            ).symbol.revision
        }
        _ = try await api.send(try registration("TEST/Slip/L.1/Rev.2"))
        #expect(try await revise() == 3)
        _ = try await api.send(try registration("TEST/Slip/L.1/Rev.99999"))
        #expect(try await revise() == 4)
    }

    @Test("a symbol that is taken, malformed, of a strange series or without its parent is refused by name")
    func badInput() async throws {
        let api = Speaker.secretariat
        _ = try await register("TEST/Body.1", api)
        let first = try await api.send(try registration("test/body.1/inf/1", title: "First"))
        #expect(first.symbol.rawValue == "TEST/Body.1/INF/1")
        // The same again is the same; another one of its symbol is not, however that is spelled.
        #expect(try await api.send(try registration("TEST/BODY.1/INF/1", title: "First")) == first)
        let taken = try await api.attempt(try registration("TEST / Body.1 / Inf / 1", title: "Second"))
        #expect(
            taken.status == 409 && taken.problem?.detail?.contains("TEST/Body.1/INF/1") == true, "\(taken.text)")
        #expect(taken.problem?.errors?.map(\.field) == ["symbol", "title"])

        for (symbol, words) in [
            ("TEST/Other/1", "not registered"), ("TEST/Body.1/2/Add.1", "not on the register"),
            ("TEST/Body.1/INF/1/Corr.1/Add.1", "wrong order"), ("TEST/Body.1/INF/01", "no document symbol"),
            ("TEST/Body.1", "no document symbol"), ("", "no document symbol"),
        ] {
            let answer = try await api.answer(
                RegisterDocument.definition.name,
                Array(#"{"symbol":"\#(symbol)","title":"T","originalLanguage":"en"}"#.utf8))
            #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["symbol"], "\(answer.text)")
            #expect(answer.problem?.detail?.contains(words) == true, "\(answer.text)")
        }
        let stranger = try await Cast.observer()
        #expect(try await stranger.attempt(try registration("TEST/Body.1/3")).status == 403)
        #expect(try await Speaker.everybody.attempt(try registration("TEST/Body.1/3")).status == 401)
        let series = try #require(SeriesPrefix(rawValue: "TEST/Nowhere"))
        let allocation = try await api.attempt(
            AllocateDocument(series: series, kind: .document, title: "T", originalLanguage: .english))
        #expect(allocation.status == 422 && allocation.problem?.errors?.map(\.field) == ["series"])
    }

    @Test("what is limited or restricted is not there for others, in whatever answer")
    func distribution() async throws {
        let api = Speaker.secretariat
        let series = try await register("TEST/Room", api)
        func allocate(_ kind: DocumentKind, _ distribution: Distribution?) async throws -> DocumentSymbol {
            try await api.send(
                AllocateDocument(
                    series: series, kind: kind, title: "For few", originalLanguage: .english,
                    distribution: distribution)
            ).symbol
        }
        let general = try await allocate(.draft, .general)
        let limited = try await allocate(.draft, nil)
        let restricted = try await allocate(.conferenceRoomPaper, .restricted)
        let revision = try await api.send(
            AllocateDocument(
                of: general, suffix: .revision, title: "Not yet", originalLanguage: .english,
                distribution: .restricted))
        let readers = [
            (Speaker.everybody, [general]),
            (try await Cast.observer(), [general, limited]),
            (try await Cast.focalPoint(of: try await Cast.party()), [general, limited, restricted, revision.symbol]),
            (Speaker.coChair, [general, limited, restricted, revision.symbol]),
        ]
        for (reader, visible) in readers {
            let listed = try await reader.send(ListDocuments(series: series, text: SearchText(rawValue: "F")))
            let found = try await reader.send(ListDocuments(series: series)).items
            #expect(Set(found.map(\.symbol)) == Set(visible))
            #expect(Set(listed.items.map(\.symbol)).isSubset(of: visible))
            for symbol in [general, limited, restricted, revision.symbol] {
                let answer = try await reader.attempt(ShowDocument(symbol: symbol))
                #expect(answer.status == (visible.contains(symbol) ? 200 : 404), "\(symbol): \(answer.text)")
            }
            let successor = found.first { $0.symbol == general }?.supersededBy
            #expect(successor == (visible.contains(revision.symbol) ? revision.symbol : nil))
        }
        let opened = try await api.send(
            DistributeDocument(symbol: restricted, distribution: .general, reason: "Adopted."))
        #expect(opened.distribution == .general)
        #expect(try await readers[0].0.attempt(ShowDocument(symbol: restricted)).status == 200)
        let document = try await api.send(
            AllocateDocument(series: series, kind: .document, title: "T", originalLanguage: .english))
        let refused = try await api.attempt(
            DistributeDocument(symbol: document.symbol, distribution: .restricted, reason: "No."))
        #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["distribution"])
    }

    @Test("one symbol stands for six languages, each with its state, and none comes to count for less")
    func languages() async throws {
        let api = Speaker.secretariat
        _ = try await register("TEST/Six", api)
        let symbol = try await api.send(try registration("TEST/Six/1")).symbol
        let address = try #require(WebAddress(rawValue: "https://example.org/1.pdf"))
        func translate(
            _ language: LanguageTag, _ state: TranslationState, title: Line? = nil, address: WebAddress? = nil
        ) async throws -> Speaker.Answer {
            try await api.attempt(
                TranslateDocument(
                    symbol: symbol, language: language, state: state, title: title, address: address))
        }
        #expect(try await translate(.french, .requested).status == 200)
        let bare = try await translate(.french, .machine)
        #expect(bare.status == 422 && bare.problem?.errors?.map(\.field) == ["title"])
        let nowhere = try await translate(.french, .machine, title: "Un document")
        #expect(nowhere.status == 422 && nowhere.problem?.errors?.map(\.field) == ["address"])
        #expect(try await translate(.french, .machine, title: "Un document", address: address).status == 200)
        let elsewhere = try await translate(.french, .courtesy)
        #expect(elsewhere.status == 422, "a better wording is another file")
        #expect(try await translate(.french, .courtesy, address: address).status == 200)
        let back = try await translate(.french, .machine, title: "Un document", address: address)
        #expect(back.status == 409 && back.problem?.code == .transitionRefused)
        let original = try await translate(.english, .courtesy, title: "A paper", address: address)
        #expect(original.status == 422 && original.problem?.errors?.map(\.field) == ["state"])
        #expect(try await translate(.arabic, .official, title: "وثيقة", address: address).status == 200)
        let document = try await api.send(ShowDocument(symbol: symbol))
        #expect(document.languages.map(\.language) == [.english, .arabic, .french])
        #expect(document.languages.map(\.isAuthoritative) == [true, true, false])
        #expect(document.languages.map(\.version) == [1, 1, 3])
        let found = try await api.send(ListDocuments(text: SearchText(rawValue: "وثيقة"))).items
        #expect(found.map(\.symbol) == [symbol])
    }

    @Test(
        "two who translate at once: the second sees what both gave, and an official wording is replaced for a reason"
    )
    func translatedTwice() async throws {
        let api = Speaker.secretariat
        _ = try await register("TEST/Twice", api)
        let symbol = try await api.send(try registration("TEST/Twice/1")).symbol
        func address(_ name: String) throws -> WebAddress {
            try #require(WebAddress(rawValue: "https://example.org/\(name).pdf"))
        }
        let first = TranslateDocument(
            symbol: symbol, language: .french, state: .official, title: "Un document", address: try address("a"),
            version: 0)
        let done = try await api.send(first)
        #expect(done.languages.last?.version == 1)
        #expect(try await api.send(first) == done, "a repetition is no conflict")
        let second = try await api.attempt(
            TranslateDocument(
                symbol: symbol, language: .french, state: .official, title: "Un papier", address: try address("b"),
                reason: "Better.", version: 0))
        #expect(second.status == 409, "\(second.text)")
        let shown = second.problem?.errors?.first { $0.field == "address" }?.detail ?? ""
        #expect(shown.contains("a.pdf") && shown.contains("b.pdf"), "\(second.text)")
        let bare = try await api.attempt(
            TranslateDocument(symbol: symbol, language: .french, state: .official, address: try address("b")))
        #expect(bare.status == 422 && bare.problem?.errors?.map(\.field) == ["reason"], "\(bare.text)")
        let ahead = try await api.attempt(
            TranslateDocument(
                symbol: symbol, language: .french, state: .official, address: try address("b"), reason: "R.",
                version: 9))
        #expect(ahead.status == 422 && ahead.problem?.errors?.map(\.field) == ["version"], "\(ahead.text)")
        let replaced = try await api.send(
            TranslateDocument(
                symbol: symbol, language: .french, state: .official, address: try address("b"),
                reason: "A page was missing.", version: 1))
        let now = try #require(replaced.languages.last)
        #expect(try (now.version, now.address) == (2, address("b")))
        // To add what was missing replaces nothing.
        _ = try await api.send(
            TranslateDocument(symbol: symbol, language: .english, state: .official, address: try address("c")))
        let former = try await Installation.running.rows(
            """
            SELECT address || ' ' || reason FROM document_language_former
            WHERE document = \(symbol.key) AND language = 'fr'
            """)
        #expect(former == ["https://example.org/a.pdf A page was missing."])
        await #expect(throws: PostgresError.self) {
            try await Installation.running.execute("UPDATE document_language_former SET title = 'x'")
        }
    }

    @Test("revisions supersede one another in the order of their numbers, whenever they are registered")
    func supersession() async throws {
        let api = Speaker.secretariat
        let series = try await register("TEST/Series", api)
        let base = try await api.send(try registration("TEST/Series/L.1"))
        let third = try await api.send(try registration("TEST/Series/L.1/Rev.3"))
        #expect(third.supersedes == base.symbol)
        let first = try await api.send(try registration("TEST/Series/L.1/Rev.1"))
        #expect(first.supersedes == base.symbol && first.supersededBy == third.symbol)
        let next = try await api.send(
            AllocateDocument(of: base.symbol, suffix: .revision, title: "T", originalLanguage: .english))
        #expect(next.symbol.revision == 4 && next.supersedes == third.symbol)
        _ = try await api.send(
            AllocateDocument(of: next.symbol, suffix: .corrigendum, title: "T", originalLanguage: .english))
        let current = try await api.send(ListDocuments(series: series, current: true)).items.map(\.symbol.rawValue)
        #expect(current == ["TEST/Series/L.1/Rev.4", "TEST/Series/L.1/Rev.4/Corr.1"])
        let wrong = try await api.attempt(
            AllocateDocument(
                of: try DocumentSymbol(parsing: "TEST/Series/L.1/Rev.4/Corr.1"), suffix: .addendum, title: "T",
                originalLanguage: .english))
        #expect(wrong.status == 422 && wrong.problem?.errors?.map(\.field) == ["suffix"])
    }

    @Test("lists are filtered and turned over page by page, in the order of the numbers")
    func lists() async throws {
        let api = Speaker.secretariat
        let series = try await register("TEST/Pages", api)
        let session = try await Cast.session()
        for number in 1...12 {
            _ = try await api.send(
                AllocateDocument(
                    series: series, kind: number % 3 == 0 ? .document : .information, title: "Paper",
                    originalLanguage: .english, session: number % 2 == 0 ? session : nil))
        }
        var seen: [DocumentSymbol] = []
        var after: String?
        repeat {
            let page = try await api.send(
                ListDocuments(series: series, after: after, limit: PageLimit(rawValue: 5)))
            seen += page.items.map(\.symbol)
            after = page.next
        } while after != nil
        #expect(seen.count == 12 && seen == seen.sorted())
        #expect(try await api.send(ListDocuments(session: session)).items.count == 6)
        #expect(try await api.send(ListDocuments(session: session, kind: .document)).items.count == 2)
    }
}
