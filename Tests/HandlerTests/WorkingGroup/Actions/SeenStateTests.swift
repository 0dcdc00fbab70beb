import Models
import Postgres
import Testing

@Suite("What others have changed since it was read", .installation, .serialized)
struct SeenStateTests {
    private func percent(_ value: Int) throws -> Percent { try #require(Percent(rawValue: value)) }

    @Test("two who relate a need to other proposals: the second is shown both lists, and none is lost")
    func needs() async throws {
        let api = Speaker.secretariat
        var known: [ProposalNumber] = []
        for _ in 0..<3 { known.append(try await Cast.proposal()) }
        let need = try await api.send(
            RegisterNeed(
                list: "A list", item: "1", summary: "A need.", regions: ["AP"], relatedProposals: [known[0]]))
        let first = RelateNeed(
            need: need.id, proposals: [known[0], known[1]], reason: "Both.", seen: [known[0]])
        let related = try await api.send(first)
        #expect(related.relatedProposals == [known[0], known[1]])
        #expect(try await api.send(first) == related, "a repetition is no conflict")
        try await refuses(
            RelateNeed(need: need.id, proposals: [known[0], known[2]], reason: "Both.", seen: [known[0]]), api, 409,
            field: "proposals", "\(known[1])", "\(known[2])")
        // The order in which they were read does not matter.
        let all = try await api.send(
            RelateNeed(need: need.id, proposals: known, reason: "All.", seen: [known[1], known[0]]))
        #expect(all.relatedProposals == known)
    }

    @Test("two who link a decision: the second is shown both lists; what is not compared is not in the way")
    func decisions() async throws {
        let api = Speaker.secretariat
        let known = [try await Cast.proposal(), try await Cast.proposal()]
        let decision = try await api.send(
            RecordDecision(
                sequence: DecisionSequence(rawValue: "SEEN"), title: "T",
                takenOn: try #require(CalendarDate(rawValue: "2026-01-01")),
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Text.", type: .operational)
                ]))
        func link(_ proposals: [ProposalNumber], seen: SeenLinks?) -> LinkDecision {
            LinkDecision(decision: decision.id, proposals: proposals, reason: "So it is.", seen: seen)
        }
        _ = try await api.send(link([known[0]], seen: SeenLinks(proposals: [], documents: [])))
        try await refuses(
            link([known[1]], seen: SeenLinks(proposals: [])), api, 409, field: "proposals", "\(known[0])",
            "\(known[1])")
        _ = try await api.send(link([known[0], known[1]], seen: SeenLinks(needs: [])))
        #expect(try await api.send(link(known, seen: SeenLinks(proposals: []))).proposals == known)
    }

    @Test(
        "attendance is corrected by whoever has seen it, for a reason once the session is closed, and nothing is lost"
    )
    func attendance() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let session = try await Cast.session()
        _ = try await Speaker.coChair.send(MoveSession(session: session, move: .open))
        func record(
            _ presence: Presence, seen: Presence?, reason: Prose? = nil
        ) -> RecordSessionAttendance {
            RecordSessionAttendance(
                session: session, delegations: [DelegationPresence(party: party, presence: presence)],
                reason: reason, seen: seen.map { [DelegationPresence(party: party, presence: $0)] } ?? [])
        }
        let first = try await Speaker.secretariat.send(record(.online, seen: nil))
        #expect(try await Speaker.secretariat.send(record(.online, seen: nil)) == first)
        try await refuses(
            record(.absent, seen: nil), Speaker.coChair, 409, field: "delegations[0].presence", "online", "absent")
        _ = try await Speaker.coChair.send(record(.inPerson, seen: .online))
        _ = try await Speaker.coChair.send(MoveSession(session: session, move: .close))
        try await refuses(record(.absent, seen: .inPerson), Speaker.secretariat, 422, field: "reason")
        let late = try await Speaker.secretariat.send(
            RecordSessionAttendance(
                session: session,
                delegations: [
                    DelegationPresence(party: party, presence: .absent),
                    DelegationPresence(party: other, presence: .online),
                ], reason: "The list was wrong."))
        #expect(Set(late.delegations.map(\.presence)) == [.absent, .online] && late.states == 1)
        let former = try await Installation.running.rows(
            """
            SELECT presence || ' ' || coalesce(reason, '') FROM session_attendance_former
            WHERE session = \(session) ORDER BY change
            """)
        #expect(former == ["online ", "in-person The list was wrong."])
        await #expect(throws: PostgresError.self) {
            try await Installation.running.execute("DELETE FROM session_attendance_former")
        }
    }

    @Test("terms that an object can be without are cleared by name, and none is given and cleared at once")
    func cleared() async throws {
        let party = try await Cast.party()
        let api = Speaker.secretariat
        let contact = try await api.send(
            Cast.nomination(party, id: "contact-of-\(party)", from: try await Cast.today.advanced(byDays: -1)))
        let action = try await api.send(
            ProposeAction(
                title: "T", description: "D.", owner: party, responsible: "Somebody", contact: contact.id,
                due: try await Cast.today.advanced(byDays: 30)))
        try await refuses(
            ReviseAction(
                action: action.id, version: action.version, reason: "Both.", contact: contact.id, clear: [.contact]),
            api, 422, field: "clear", "contact")
        let owner = try await Cast.focalPoint(of: party)
        try await refuses(
            ReviseAction(action: action.id, version: action.version, reason: "Nothing."), owner, 422, field: "title")
        let answer = try await owner.attempt(
            ReviseAction(action: action.id, version: action.version, reason: "Not mine.", clear: [.description]))
        #expect(answer.status == 403, "\(answer.text)")
        let left = try await owner.send(
            ReviseAction(
                action: action.id, version: action.version, reason: "Has left.", clear: [.contact, .responsible]))
        #expect(left.contact == nil && left.responsible == nil && left.description == "D.")
        let bare = try await api.send(
            ReviseAction(action: action.id, version: left.version, reason: "Shorter.", clear: [.description]))
        #expect(bare.description == nil)

        let session = try await api.send(
            PlanSession(
                title: "A session", format: .hybrid, place: "Nairobi",
                zone: try #require(TimeZoneName(rawValue: "UTC")),
                startsAt: try #require(Instant(rfc3339: "2027-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-03-03T16:00:00Z"))))
        try await refuses(
            ReviseSession(session: session.id, version: session.version, reason: "Nowhere.", clear: [.place]), api,
            422, field: "place")
        let online = try await api.send(
            ReviseSession(
                session: session.id, version: session.version, reason: "Online.", format: .online, clear: [.place]))
        #expect(online.place == nil)
    }

    @Test("a revision that changes nothing is none, and one that changes something names that alone")
    func unchanged() async throws {
        let party = try await Cast.party()
        let action = try await Cast.action(of: party)
        let same = try await Speaker.secretariat.send(
            ReviseAction(
                action: action.id, version: action.version, reason: "As it is.", title: action.title,
                alternates: [], priority: action.priority))
        #expect(same.version == action.version)
        let revised = try await Speaker.secretariat.send(
            ReviseAction(
                action: action.id, version: action.version, reason: "Pressing.", title: action.title,
                priority: .high, funding: action.funding, proposals: []))
        #expect(revised.version == action.version + 1 && revised.priority == .high)
        let told = try await Installation.running.events(ActionRevised.self).filter { $0.action == action.id }
        #expect(told.map(\.fields) == [["priority"]])
    }

    @Test("what was asked for stays asked for: a repetition after the decision is answered as before")
    func decidedExtension() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let action = try await Cast.action(of: party, in: .accepted)
        let request = RequestExtension(
            action: action.id, id: .generate(), due: action.due.advanced(byDays: 10), reason: "Later.")
        let asked = try await owner.send(request)
        let id = try #require(asked.extensions?.last?.id)
        let extended = try await Speaker.coChair.send(DecideExtension(extension: id, approve: true))
        let again = try await owner.send(request)
        #expect(again.due == extended.due && again.extensions?.count == 1)
        _ = try await Speaker.coChair.send(MoveAction(action: action.id, move: .drop, reason: "Over."))
        #expect(try await owner.send(request).extensions == again.extensions)
        try await refuses(
            RequestExtension(
                action: action.id, id: id, due: action.due.advanced(byDays: 20), reason: "Later."), owner, 409,
            field: "due")
    }

    @Test("a report that is filed late for an earlier period does not turn the action back")
    func lateReport() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let action = try await Cast.action(of: party, in: .inProgress)
        let day = try await Cast.today
        func report(_ value: Int, until end: Int) async throws -> FollowUpAction {
            try await owner.send(
                ReportProgress(
                    action: action.id, periodStart: day.advanced(byDays: end - 20),
                    periodEnd: day.advanced(byDays: end), percent: try percent(value), narrative: "A report."))
        }
        #expect(try await report(60, until: -10).percent == (try percent(60)))
        let late = try await report(30, until: -40)
        #expect(late.percent == (try percent(60)) && late.reports?.map(\.percent.rawValue) == [60, 30])
        // Of two for the same period the later one counts, also where it says less.
        #expect(try await report(50, until: -10).percent == (try percent(50)))
        #expect(try await report(70, until: 0).percent == (try percent(70)))
    }
}
