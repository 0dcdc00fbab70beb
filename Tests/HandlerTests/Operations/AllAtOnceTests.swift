import Models
import Testing

@Suite("All that is wrong with a form is said at once", .installation, .serialized)
struct AllAtOnceTests {
    private func fields(of problem: Problem) -> [String] { (problem.errors ?? []).map(\.field).sorted() }

    @Test("an action with dates, links and contacts that cannot be")
    func action() async throws {
        let (party, day) = (try await Cast.party(), try await Cast.today)
        let request = ProposeAction(
            title: "T", owner: party, contact: .generate(), starts: day, due: day.advanced(byDays: -1),
            needs: [.generate()], decisions: ["none-such"])
        let problem = try await Speaker.secretariat.refusal(of: request, .invalid)
        #expect(fields(of: problem) == ["contact", "decisions", "due", "needs"])
        #expect(problem.errors?.allSatisfy { $0.pattern != nil } == true, "\(problem)")
        let stranger = ProposeAction(
            title: "T", owner: try #require(PartyID(rawValue: "unit-none")), starts: day,
            due: day.advanced(byDays: -1), needs: [.generate()])
        let other = try await Speaker.secretariat.refusal(of: stranger, .invalid)
        #expect(fields(of: other) == ["due", "needs", "owner"])
    }

    @Test("a revision of an action, which changes nothing")
    func revision() async throws {
        let action = try await Cast.action(of: try await Cast.party(), in: .accepted)
        let request = ReviseAction(
            action: action.id, version: action.version, reason: "To try.", contact: .generate(), needs: [.generate()],
            decisions: ["none-such"])
        let problem = try await Speaker.secretariat.refusal(of: request, .invalid)
        #expect(fields(of: problem) == ["contact", "decisions", "needs"])
        #expect(try await Speaker.secretariat.send(ShowAction(action: action.id)).version == action.version)
    }

    @Test("a session with an end, an agenda and groups that cannot be")
    func session() async throws {
        let item = AgendaItem(number: try #require(AgendaNumber(rawValue: "1")), title: "An item")
        let stranger = try #require(PartyID(rawValue: "no-party"))
        let request = PlanSession(
            title: "A session", format: .online, zone: try #require(TimeZoneName(rawValue: "Africa/Nairobi")),
            startsAt: try #require(Instant(rfc3339: "2027-03-03T04:00:00Z")),
            endsAt: try #require(Instant(rfc3339: "2027-03-01T20:00:00Z")), agenda: [item, item],
            groups: [BreakoutGroup(name: "A group", items: [], parties: [stranger])])
        let problem = try await Speaker.secretariat.refusal(of: request, .invalid)
        #expect(fields(of: problem) == ["agenda[1].number", "endsAt", "groups[0].parties"])
    }

    @Test("a decision with a day, a paragraph and links that cannot be")
    func decision() async throws {
        let number = try #require(ParagraphNumber(rawValue: "1"))
        let paragraph = GivenParagraph(number: number, text: "Recalls.", type: .informational)
        let request = RecordDecision(
            title: "A decision", takenOn: try await Cast.today.advanced(byDays: 30), needs: [.generate()],
            paragraphs: [paragraph, paragraph])
        let problem = try await Speaker.secretariat.refusal(of: request, .invalid)
        #expect(fields(of: problem) == ["needs", "paragraphs[1].number", "takenOn"])
    }

    @Test("rules about several fields, before anything is looked up")
    func rules() async throws {
        let problem = try await Speaker.secretariat.refusal(of: MergeProposals(rationale: "As one."), .invalid)
        #expect(fields(of: problem) == ["proposals", "text", "title"])
    }

    @Test("data that cannot be read: each member, with the pattern")
    func data() async throws {
        let body = #"{"title":7,"due":"tomorrow","priority":"urgent"}"#
        let answer = try await Speaker.secretariat.answer(ProposeAction.definition.name, Array(body.utf8))
        let problem = try #require(answer.problem)
        #expect(problem.status == 422 && fields(of: problem) == ["due", "owner", "priority", "title"])
        #expect(problem.errors?.first { $0.field == "due" }?.pattern == "must be {0}")
    }
}
