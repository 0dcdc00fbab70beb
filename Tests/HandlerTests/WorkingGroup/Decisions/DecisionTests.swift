import Models
import Postgres
import Testing

@Suite("Decisions, and what names them", .installation, .serialized)
struct DecisionTests {
    private func paragraphs(_ actors: [PartyID]) throws -> [GivenParagraph] {
        [
            GivenParagraph(
                number: try #require(ParagraphNumber(rawValue: "1")), text: "Recalls the mandate.",
                type: .informational),
            GivenParagraph(
                number: try #require(ParagraphNumber(rawValue: "2(a)")), text: "Asks for an inventory.",
                type: .operational, actors: actors, bodies: ["Regional offices"]),
        ]
    }

    private func recording(
        in sequence: String, place: Int? = nil, actors: [PartyID] = [], id: DecisionID? = nil
    ) throws -> RecordDecision {
        let sequence = try #require(DecisionSequence(rawValue: sequence))
        return RecordDecision(
            id: id, sequence: sequence, place: place, title: "Inventory",
            takenOn: try #require(CalendarDate(rawValue: "2026-03-31")), paragraphs: try paragraphs(actors))
    }

    @Test("decisions are numbered within their session or year, also when many are recorded at once")
    func numbers() async throws {
        let api = Speaker.secretariat
        let requests = try (0..<20).map { _ in try recording(in: "S1") }
        let places = try await withThrowingTaskGroup(of: Int.self) { group in
            for request in requests { group.addTask { try await api.send(request).number.place } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(places.sorted() == Array(1...20))
        let brought = try await api.send(try recording(in: "s1", place: 30))
        #expect(brought.number.place == 30)
        let taken = try await api.attempt(try recording(in: "S1", place: 30))
        #expect(taken.status == 409 && taken.problem?.errors?.map(\.field) == ["place"], "\(taken.text)")
        // What is brought along does not move the count, which passes over it.
        #expect(try await api.send(try recording(in: "S1")).number.place == 21)
        _ = try await api.send(try recording(in: "s1", place: 9999))
        _ = try await api.send(try recording(in: "s1", place: 22))
        #expect(try await api.send(try recording(in: "S1")).number.place == 23)
        #expect(try await api.show(ShowDecision.self, "decision", "s1/30").id == brought.id)
        #expect(try await api.send(ShowDecision(decision: brought.id)).number == brought.number)
        let year = RecordDecision(
            title: "T", takenOn: try #require(CalendarDate(rawValue: "2026-01-01")), paragraphs: try paragraphs([]))
        #expect(try await api.send(year).number.sequence.rawValue == "2026")
        let once = try recording(in: "S2", id: DecisionID(rawValue: "once"))
        let (first, again) = (try await api.send(once), try await api.send(once))
        #expect(first == again)
        let other = try await api.attempt(try recording(in: "S3", id: DecisionID(rawValue: "once")))
        #expect(other.status == 409 && other.problem?.errors?.map(\.field) == ["sequence"], "\(other.text)")
    }

    @Test("bad input is refused by its field")
    func badInput() async throws {
        let api = Speaker.secretariat
        let good = try paragraphs([])
        let day = try #require(CalendarDate(rawValue: "2026-01-01"))
        let nobody = try #require(PartyID(rawValue: "nobody"))
        for (request, field) in [
            (RecordDecision(title: "T", takenOn: day, paragraphs: []), "paragraphs"),
            (RecordDecision(title: "T", takenOn: day, paragraphs: good + good), "paragraphs[2].number"),
            (
                RecordDecision(title: "T", takenOn: day, paragraphs: try paragraphs([nobody])),
                "paragraphs[1].actors"
            ),
            (RecordDecision(place: 0, title: "T", takenOn: day, paragraphs: good), "place"),
            (RecordDecision(title: "T", takenOn: day, session: .generate(), paragraphs: good), "session"),
            (RecordDecision(title: "T", takenOn: day, needs: [.generate()], paragraphs: good), "needs"),
            (
                RecordDecision(
                    title: "T", takenOn: day, documents: [try DocumentSymbol(parsing: "TEST/None/1")],
                    paragraphs: good), "documents"
            ),
            (
                RecordDecision(
                    title: "T", takenOn: try #require(CalendarDate(rawValue: "2099-01-01")), paragraphs: good),
                "takenOn"
            ),
        ] {
            let answer = try await api.attempt(request)
            #expect(answer.status == 422 && answer.problem?.errors?.first?.field == field, "\(answer.text)")
        }
        #expect(try await Speaker.coChair.attempt(try recording(in: "X")).status == 403)
    }

    @Test("the status of a paragraph is changed by those who may, for a reason, and every change is kept")
    func statuses() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let api = Speaker.secretariat
        let decision = try await api.send(try recording(in: "M", actors: [party]))
        let later = try await api.send(try recording(in: "M"))
        let second = try #require(ParagraphNumber(rawValue: "2(a)"))
        let first = try #require(ParagraphNumber(rawValue: "1"))
        func move(
            _ paragraph: ParagraphNumber, _ to: ParagraphStatus, reason: Prose? = "So it is.",
            by: DecisionID? = nil, seen: ParagraphStatus? = nil
        ) -> MoveParagraph {
            MoveParagraph(
                decision: decision.id, paragraph: paragraph, to: to, reason: reason, supersededBy: by, seen: seen)
        }
        let stranger = try await Cast.focalPoint(of: other)
        #expect(try await stranger.attempt(move(second, .requireFunding)).status == 403)
        #expect(try await Cast.focalPoint(of: party).attempt(move(second, .implemented)).status == 403)
        #expect(try await api.attempt(move(second, .retired)).status == 403, "the body takes back its word")
        let bare = try await api.attempt(move(second, .stagnant, reason: nil))
        #expect(bare.status == 422 && bare.problem?.errors?.map(\.field) == ["reason"])
        let informational = try await api.attempt(move(first, .implemented))
        #expect(informational.status == 409 && informational.problem?.code == .transitionRefused)

        _ = try await Cast.focalPoint(of: party).send(move(second, .requireFunding, reason: "No money."))
        let stale = try await api.attempt(move(second, .implemented, seen: .active))
        #expect(stale.status == 409 && stale.problem?.errors?.map(\.field) == ["seen"])
        let inPlace = Speaker(actor: Actor(subject: "secretary", roles: [.secretariat], onBehalfOf: party))
        _ = try await inPlace.send(move(second, .implemented, reason: "Delivered."))
        let alone = try await Speaker.coChair.attempt(move(first, .superseded))
        #expect(alone.status == 422 && alone.problem?.errors?.map(\.field) == ["supersededBy"])
        let moved = try await Speaker.coChair.send(move(first, .superseded, by: later.id))
        #expect(moved.paragraphs.map(\.status) == [.superseded, .implemented])
        #expect(moved.paragraphs.first?.supersededBy == later.id)
        let history = try #require(moved.paragraphs.last?.history)
        #expect(history.map(\.to) == [.requireFunding, .implemented])
        #expect(history.map(\.reason) == ["No money.", "Delivered."])
        #expect(history.last?.by == "secretary" && history.last?.onBehalfOf == party)
        #expect(try await api.attempt(move(first, .active)).status == 409)
        await #expect(throws: PostgresError.self) {
            try await Installation.running.execute("DELETE FROM decision_step")
        }
        let found = try await api.send(ListDecisions(actor: party, status: .implemented)).items
        #expect(found.map(\.id) == [decision.id])
        #expect(try await api.send(ListDecisions(actor: party, status: .superseded)).items.isEmpty)
    }

    @Test("an action names decisions on record, by id or number, and is kept with their ids")
    func actions() async throws {
        let party = try await Cast.party()
        let decision = try await Speaker.secretariat.send(try recording(in: "A"))
        let due = try await Cast.today.advanced(byDays: 30)
        func propose(_ decisions: [Line]) -> ProposeAction {
            ProposeAction(title: "Follows a decision", owner: party, due: due, decisions: decisions)
        }
        let unknown = try await Speaker.secretariat.attempt(propose(["A/99"]))
        #expect(unknown.status == 422 && unknown.problem?.errors?.map(\.field) == ["decisions"], "\(unknown.text)")
        let id = try #require(Line(rawValue: decision.id.rawValue))
        let action = try await Speaker.secretariat.send(propose(["a/1", id]))
        #expect(action.decisions == [id])
        // What older actions name is no decision on record: it stays readable, and stays.
        try await Installation.running.execute(
            """
            UPDATE action SET decisions = '{Res.12}' WHERE id = \(action.id)
            """)
        let retitled = try await Speaker.secretariat.send(
            ReviseAction(action: action.id, version: action.version, reason: "Clearer.", title: "Clearer"))
        #expect(retitled.decisions == ["Res.12"])
        let joined = try await Speaker.secretariat.send(
            ReviseAction(
                action: action.id, version: retitled.version, reason: "More.", decisions: ["Res.12", "A/1"]))
        #expect(joined.decisions == ["Res.12", id])
        let refused = try await Speaker.secretariat.attempt(
            ReviseAction(action: action.id, version: joined.version, reason: "More.", decisions: ["Res.13"]))
        #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["decisions"])
    }

    @Test("evidence that is a document names one on the register, and is kept by its canonical symbol")
    func evidence() async throws {
        let party = try await Cast.party()
        let action = try await Cast.action(of: party, in: .accepted)
        let owner = try await Cast.focalPoint(of: party)
        let day = try await Cast.today
        let series = try #require(SeriesPrefix(rawValue: "TEST/Proof"))
        _ = try await Speaker.secretariat.send(RegisterDocumentSeries(series: series, title: "Proofs"))
        let document = try await Speaker.secretariat.send(
            AllocateDocument(series: series, kind: .information, title: "Proof", originalLanguage: .english))
        for reference in ["A", "TEST/Proof/INF/99", "TEST/Proof/INF/1/Corr.1/Add.1"] as [Line] {
            let answer = try await owner.attempt(
                AttachEvidence(action: action.id, kind: .document, reference: reference, title: "T", dated: day))
            #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["reference"], "\(answer.text)")
        }
        let attached = try await owner.send(
            AttachEvidence(
                action: action.id, kind: .document, reference: "test/proof/inf/1", title: "T", dated: day))
        #expect(attached.evidence?.last?.reference.rawValue == document.symbol.rawValue)
        try await Installation.running.execute(
            """
            INSERT INTO evidence (action, kind, reference, title, dated, attached_by, attached_at)
            VALUES (\(action.id), 'document', 'An old report', 'T', '2026-01-01', 'somebody', now())
            """)
        let shown = try await owner.send(ShowAction(action: action.id))
        #expect(shown.evidence?.last?.reference == "An old report")
    }
}
