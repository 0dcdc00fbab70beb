internal import CLI
internal import Models

extension WorkingGroupScene {
    /// Documents under their symbols, and decisions (W3, W4).
    ///
    /// - Returns: a decision that actions can follow up.
    func playDocuments(_ stage: inout Stage) async throws -> Decision {
        let series = try await registerSeries(&stage)
        let paper = try await allocate(&stage, series)
        try await refuseSymbols(&stage, series, paper)
        try await translate(&stage, paper)
        try await restrict(&stage, series)
        try await revise(&stage, series)
        let decision = try await decide(&stage, series, paper)
        try await carryOut(&stage, decision)
        return decision
    }

    private func registerSeries(_ stage: inout Stage) async throws -> SeriesPrefix {
        let (mandate, body) = (try SeriesPrefix.named("UNEP/EA.5"), try SeriesPrefix.named("UNEP/OEWG.MM.1"))
        try await stage.step("W3 Series are data; the mandate") {
            for (series, title) in [
                (mandate, "United Nations Environment Assembly, fifth session"),
                (body, "Open-ended working group, first session"),
            ] as [(SeriesPrefix, Line)] {
                _ = try await cast.secretariat.send(RegisterDocumentSeries(series: series, title: title))
            }
            let resolution = try await cast.secretariat.send(
                RegisterDocument(
                    symbol: try .named("unep/ea.5/res.12"), title: "Mandate of the consultations",
                    originalLanguage: .english))
            return "\(mandate), \(body); \(resolution.symbol)"
        }
        return body
    }

    private func allocate(_ stage: inout Stage, _ series: SeriesPrefix) async throws -> Document {
        var papers: [Document] = []
        try await stage.step("W3 Ten at once, ten symbols") {
            papers = try await withThrowingTaskGroup(of: Document.self) { [secretariat = cast.secretariat] group in
                for _ in 0..<10 {
                    group.addTask {
                        try await secretariat.send(
                            AllocateDocument(
                                series: series, kind: .information, title: "Inventory", originalLanguage: .english))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }.sorted { $0.symbol < $1.symbol }
            try expect("symbols", Set(papers.map(\.symbol)).count, 10)
            return "\(papers[0].symbol) … \(papers[9].number)"
        }
        return papers[0]
    }

    private func refuseSymbols(_ stage: inout Stage, _ series: SeriesPrefix, _ paper: Document) async throws {
        try await stage.step("W3 Taken, wrong series, a stranger") {
            let taken = try await cast.secretariat.refusal(
                of: RegisterDocument(symbol: paper.symbol, title: "Another", originalLanguage: .english), as: .conflict)
            let strange = try await cast.secretariat.refusal(
                of: RegisterDocument(symbol: try .named("UNEP/NONE/1"), title: "T", originalLanguage: .english),
                as: .invalid)
            _ = try await cast.focalPoint.refusal(
                of: AllocateDocument(
                    series: series, kind: .document, title: "T", originalLanguage: .english), as: .forbidden)
            let malformed = try await cast.secretariat.attempt(
                ShowDocument.definition, ["symbol": .string("\(paper.symbol)/Corr.1/Add.1")])
            try expect("malformed", malformed.status, 422)
            return "refused: \(taken) | \(strange) | \(malformed.problem.detail ?? "")"
        }
    }

    private func translate(_ stage: inout Stage, _ paper: Document) async throws {
        try await stage.step("W3 One symbol, six languages") {
            guard let address = WebAddress(rawValue: "https://example.org/inventory") else {
                throw Refusal("this is an address")
            }
            for (language, state, title) in [
                (.french, .official, "Inventaire"), (.spanish, .courtesy, "Inventario"),
                (.russian, .machine, "Перечень"),
                (.arabic, .official, "جرد"), (.chinese, .requested, nil),
            ] as [(LanguageTag, TranslationState, Line?)] {
                _ = try await cast.secretariat.send(
                    TranslateDocument(
                        symbol: paper.symbol, language: language, state: state, title: title,
                        address: state == .requested ? nil : address))
            }
            let answer = try await cast.observer.get("/api/v1/documents/\(paper.symbol.rawValue.lowercased())")
            try expect("resolved with its slashes", answer.status, 200)
            let shown = try await cast.observer.send(ShowDocument(symbol: paper.symbol))
            try expect("languages", shown.languages.count, 6)
            let weak = shown.languages.filter { !$0.isAuthoritative }.map {
                "\($0.language.rawValue) \($0.state.rawValue)"
            }
            return "\(shown.symbol): not authoritative \(weak.joined(separator: ", "))"
        }
    }

    private func restrict(_ stage: inout Stage, _ series: SeriesPrefix) async throws {
        try await stage.step("W3 A room paper for parties only") {
            let paper = try await cast.secretariat.send(
                AllocateDocument(
                    series: series, kind: .conferenceRoomPaper, title: "Elements of a text", originalLanguage: .spanish,
                    distribution: .restricted))
            _ = try await cast.observer.refusal(of: ShowDocument(symbol: paper.symbol), as: .notFound)
            _ = try await cast.focalPoint.send(ShowDocument(symbol: paper.symbol))
            let opened = try await cast.secretariat.send(
                DistributeDocument(symbol: paper.symbol, distribution: .general, reason: "Issued to all."))
            _ = try await cast.observer.send(ShowDocument(symbol: paper.symbol))
            return "\(paper.symbol) was not there for an observer, and is \(opened.distribution.rawValue) now"
        }
    }

    private func revise(_ stage: inout Stage, _ series: SeriesPrefix) async throws {
        try await stage.step("W3 Revised, corrected, superseded") {
            let draft = try await cast.secretariat.send(
                AllocateDocument(series: series, kind: .draft, title: "Draft decision", originalLanguage: .english))
            let revised = try await cast.secretariat.send(
                AllocateDocument(
                    of: draft.symbol, suffix: .revision, title: "Draft decision, revised", originalLanguage: .english))
            let corrected = try await cast.secretariat.send(
                AllocateDocument(
                    of: revised.symbol, suffix: .corrigendum, title: "Corrigendum", originalLanguage: .english))
            let former = try await cast.coChair.send(ShowDocument(symbol: draft.symbol))
            try expect("superseded by", former.supersededBy, revised.symbol)
            return "\(former.symbol) → \(revised.symbol), \(corrected.symbol)"
        }
    }

    private func decide(
        _ stage: inout Stage, _ series: SeriesPrefix, _ paper: Document
    ) async throws -> Decision {
        var recorded: Decision?
        let day = try await today
        try await stage.step("W4 A decision, with its paragraphs") {
            guard let npp16 = ProposalNumber(rawValue: 16), let unit = PartyID(rawValue: "unit-policy"),
                let first = ParagraphNumber(rawValue: "1"), let second = ParagraphNumber(rawValue: "2(a)")
            else { throw Refusal("these are numbers and an id") }
            let needs = try await cast.secretariat.send(ListNeeds(limit: PageLimit(rawValue: 2))).items.map(\.id)
            _ = try await cast.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Policy unit"))
            let decision = try await cast.secretariat.send(
                RecordDecision(
                    sequence: DecisionSequence(rawValue: "MM.1"), title: "Inventory of instruments", takenOn: day,
                    proposals: [npp16], needs: needs, documents: [paper.symbol],
                    paragraphs: [
                        GivenParagraph(number: first, text: "Takes note of the inventory.", type: .informational),
                        GivenParagraph(
                            number: second, text: "Asks for its upkeep.", type: .operational,
                            actors: [cast.party, unit], bodies: ["Regional offices"]),
                    ]))
            _ = try await cast.focalPoint.refusal(
                of: ProposeAction(
                    title: "Of no decision", owner: cast.party, due: day, decisions: ["MM.1/9999"]), as: .invalid)
            let shown = try await cast.observer.asked(
                ShowDecision.self, ["decision": .string(decision.number.rawValue)])
            try expect("by its number", shown.id, decision.id)
            recorded = decision
            return "\(decision.number) \(decision.id), \(decision.paragraphs.count) paragraphs; on \(paper.symbol)"
        }
        guard let recorded else { throw Refusal("nothing was decided") }
        return recorded
    }

    private func carryOut(_ stage: inout Stage, _ decision: Decision) async throws {
        try await stage.step("W4 Needs money, is carried out") {
            let paragraph = decision.paragraphs[1].number
            let bare = try await cast.coChair.refusal(
                of: MoveParagraph(decision: decision.id, paragraph: paragraph, to: .stagnant), as: .invalid)
            _ = try await cast.focalPoint.send(
                MoveParagraph(
                    decision: decision.id, paragraph: paragraph, to: .requireFunding, reason: "No budget this year."))
            let own = try await cast.focalPoint.refusal(
                of: MoveParagraph(
                    decision: decision.id, paragraph: paragraph, to: .implemented, reason: "Done."), as: .forbidden)
            let done = try await cast.secretariat.send(
                MoveParagraph(
                    decision: decision.id, paragraph: paragraph, to: .implemented, reason: "The inventory is kept."))
            let history = done.paragraphs[1].history ?? []
            try expect("history", history.map(\.to), [.requireFunding, .implemented])
            let found = try await cast.observer.send(ListDecisions(actor: cast.party, status: .implemented)).items
            try expect("found by its actor", found.contains { $0.id == decision.id }, true)
            return "\(done.number) paragraph \(paragraph): \(history.map(\.to.rawValue).joined(separator: " → ")); "
                + "refused: \(bare) | \(own)"
        }
    }
}

extension SeriesPrefix {
    fileprivate static func named(_ name: String) throws -> SeriesPrefix {
        guard let series = SeriesPrefix(rawValue: name) else { throw Refusal("\(name) is a series") }
        return series
    }
}

extension DocumentSymbol {
    fileprivate static func named(_ name: String) throws -> DocumentSymbol {
        guard let symbol = DocumentSymbol(rawValue: name) else { throw Refusal("\(name) is a symbol") }
        return symbol
    }
}
