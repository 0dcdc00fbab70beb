import Models
import Postgres
import Testing

@Suite("What actions refuse, and to whom", .installation, .serialized)
struct ActionTests {
    @Test("bad input is refused by its field, and has no effect")
    func badInput() async throws {
        let party = try await Cast.party()
        let api = Speaker.secretariat
        let day = try await Cast.today
        let before = try await api.send(ShowBoard()).total
        try await refuses(
            ProposeAction(title: "T", owner: party, starts: day, due: day.advanced(byDays: -1)), api, 422,
            field: "due")
        try await refuses(ProposeAction(title: "T", owner: party), api, 422, field: "due")
        try await refuses(
            ProposeAction(title: "T", owner: party, due: day, dueAt: Instant.now), api, 422, field: "due")
        for zone in ["Nowhere/City", "posix/Africa/Nairobi", "africa/nairobi"] {
            let body = #"{"title":"T","owner":"\#(party)","due":"\#(day)","zone":"\#(zone)"}"#
            let nowhere = try await api.answer(ProposeAction.definition.name, Array(body.utf8))
            #expect(nowhere.status == 422 && nowhere.problem?.errors?.map(\.field) == ["zone"], "\(nowhere.text)")
        }
        try await refuses(
            ProposeAction(title: "T", owner: try #require(PartyID(rawValue: "unit-none")), due: day), api, 422,
            field: "owner")
        try await refuses(
            ProposeAction(title: "T", owner: party, due: day, needs: [NeedID.generate()]), api, 422,
            field: "needs")
        try await refuses(
            ProposeAction(title: "T", owner: party, contact: ContactID.generate(), due: day), api, 422,
            field: "contact")
        #expect(try await api.send(ShowBoard()).total == before)
        let action = try await Cast.action(of: party, in: .accepted)
        let owner = try await Cast.focalPoint(of: party)
        try await refuses(
            ReportProgress(
                action: action.id, periodStart: day, periodEnd: day.advanced(byDays: 9),
                percent: try #require(Percent(rawValue: 5)), narrative: "From the future."), owner, 422,
            field: "periodEnd")
        try await refuses(
            AttachEvidence(action: action.id, kind: .link, reference: "no link", title: "T", dated: day), owner,
            422, field: "reference")
        try await refuses(
            AttachEvidence(action: action.id, kind: .file, reference: "abc", title: "T", dated: day), owner, 422,
            field: "reference")
        try await refuses(
            RequestExtension(action: action.id, due: action.due, reason: "No more."), owner, 422, field: "due")
        try await refuses(
            AddDependency(action: action.id, earlier: action.id, kind: .blocks), api, 422, field: "earlier")
        let now = try await api.send(ShowAction(action: action.id))
        #expect(now.evidence?.isEmpty == true && now.reports?.isEmpty == true && now.extensions?.isEmpty == true)
    }

    @Test("a stranger does not accept, nobody verifies his own, and the owner does not judge itself")
    func authorization() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let stranger = try await Cast.focalPoint(of: other)
        let owner = try await Cast.focalPoint(of: party)
        let proposed = try await Cast.action(of: party)
        try await refuses(MoveAction(action: proposed.id, move: .accept), stranger, 403)
        try await refuses(MoveAction(action: proposed.id, move: .accept), Speaker.secretariat, 403)
        try await refuses(MoveAction(action: proposed.id, move: .accept), Speaker.everybody, 401)

        let inPlace = Speaker(actor: Actor(subject: "secretary", roles: [.secretariat], onBehalfOf: party))
        let accepted = try await inPlace.send(MoveAction(action: proposed.id, move: .accept))
        #expect(accepted.history?.last?.onBehalfOf == party)
        let day = try await Cast.today
        _ = try await inPlace.send(MoveAction(action: proposed.id, move: .start))
        let reported = try await inPlace.send(
            ReportProgress(
                action: proposed.id, periodStart: day, periodEnd: day,
                percent: try #require(Percent(rawValue: 50)), narrative: "Half."))
        #expect(reported.reports?.last?.onBehalfOf == party)
        let attached = try await inPlace.send(
            AttachEvidence(
                action: proposed.id, kind: .link, reference: "https://example.org/1", title: "T", dated: day))
        #expect(attached.evidence?.last?.onBehalfOf == party)
        let evidence = try #require(attached.evidence?.last?.number)
        _ = try await inPlace.send(MoveAction(action: proposed.id, move: .complete))

        // The same person, no longer in the owner's place, has still done the work.
        let same = Speaker(actor: Actor(subject: "secretary", roles: [.secretariat]))
        try await refuses(MoveAction(action: proposed.id, move: .verify), same, 403)
        try await refuses(ReviewEvidence(action: proposed.id, evidence: evidence, accepted: true), same, 403)
        let relative = Speaker(actor: Actor(subject: "co-chair.of.it", roles: [.coChair], party: party))
        try await refuses(MoveAction(action: proposed.id, move: .verify), relative, 403)
        try await refuses(MoveAction(action: proposed.id, move: .verify), owner, 403)
        try await Speaker.coChair.send(ReviewEvidence(action: proposed.id, evidence: evidence, accepted: true))
        #expect(try await Speaker.coChair.send(MoveAction(action: proposed.id, move: .verify)).state == .verified)
    }

    @Test("what is restricted is not there for others, in whatever list")
    func visibility() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let due = try await Cast.today.advanced(byDays: 50)
        let restricted = try await Speaker.secretariat.send(
            ProposeAction(title: "For few", owner: party, due: due, visibility: .restricted))
        let forParties = try await Speaker.secretariat.send(
            ProposeAction(title: "For parties", owner: party, due: due, visibility: .parties))
        let public_ = Speaker.everybody
        let stranger = try await Cast.focalPoint(of: other)
        let owner = try await Cast.focalPoint(of: party)
        func seen(_ api: Speaker) async throws -> Set<ActionID> {
            Set(try await api.send(ListActions(owner: party, limit: PageLimit(rawValue: 500))).items.map(\.id))
        }
        #expect(try await seen(public_) == [])
        #expect(try await seen(stranger) == [forParties.id])
        #expect(try await seen(owner) == [restricted.id, forParties.id])
        #expect(try await seen(Speaker.coChair) == [restricted.id, forParties.id])
        for request in [restricted.id, forParties.id] {
            try await refuses(ShowAction(action: request), public_, 404)
            try await refuses(ListEscalations(action: request), public_, 404)
        }
        try await refuses(MoveAction(action: restricted.id, move: .accept), stranger, 404)
        try await refuses(AddDependency(action: restricted.id, earlier: forParties.id, kind: .blocks), stranger, 404)
    }

    @Test("progress, moves and evidence are never changed, not even behind the service")
    func immutable() async throws {
        let party = try await Cast.party()
        let action = try await Cast.action(of: party, in: .accepted)
        let day = try await Cast.today
        let owner = try await Cast.focalPoint(of: party)
        _ = try await owner.send(
            ReportProgress(
                action: action.id, periodStart: day, periodEnd: day,
                percent: try #require(Percent(rawValue: 5)), narrative: "First."))
        _ = try await owner.send(
            AttachEvidence(
                action: action.id, kind: .link, reference: "https://example.org/1", title: "T", dated: day))
        for statement in [
            "UPDATE progress_report SET percent = 99", "DELETE FROM progress_report",
            "UPDATE action_step SET reason = 'x'", "DELETE FROM evidence",
        ] as [SQL] {
            await #expect(throws: PostgresError.self, "\(statement)") {
                try await Installation.running.execute(statement)
            }
        }
    }

    @Test("a repetition of a proposal is the same action, also after its dates and terms have changed")
    func repetition() async throws {
        let party = try await Cast.party()
        let due = try await Cast.today.advanced(byDays: 20)
        let id = ActionID.generate()
        let request = ProposeAction(id: id, title: "Once", owner: party, due: due)
        let first = try await Speaker.secretariat.send(request)
        let owner = try await Cast.focalPoint(of: party)
        let asked = try await owner.send(
            RequestExtension(action: id, due: due.advanced(byDays: 10), reason: "Later."))
        let key = try #require(asked.extensions?.last?.id)
        try await refuses(DecideExtension(extension: key, approve: true), owner, 403)
        try await refuses(
            DecideExtension(extension: key, approve: false), Speaker.coChair, 422, field: "note")
        let extended = try await Speaker.coChair.send(DecideExtension(extension: key, approve: true))
        #expect(extended.due == due.advanced(byDays: 10))
        try await refuses(
            DecideExtension(extension: key, approve: false, note: "No."), Speaker.secretariat, 409)
        let revised = try await Speaker.secretariat.send(
            ReviseAction(action: id, version: extended.version, reason: "Clearer.", title: "Once only"))
        try await refuses(
            ReviseAction(action: id, version: extended.version, reason: "Stale.", title: "Twice"),
            Speaker.secretariat, 409, field: "version")
        try await refuses(
            ReviseAction(action: id, version: revised.version, reason: "Free.", funding: .unfunded), owner, 403)
        let again = try await Speaker.secretariat.send(request)
        #expect(again.number == first.number && again.title == "Once only")
        try await refuses(
            ProposeAction(id: id, title: "Another", owner: party, due: due), Speaker.secretariat, 409, field: "title")
    }
}
