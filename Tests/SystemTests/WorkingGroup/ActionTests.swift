import Models
import Testing

extension SystemTests.Actions {
    @Suite("What actions refuse, and to whom", .serialized)
    struct ActionTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func refuses<R: Request>(
            _ request: R, _ api: API, _ status: Int, field: String? = nil, _ place: SourceLocation = #_sourceLocation
        ) async throws {
            let answer = try await api.attempt(request)
            #expect(answer.status == status, "\(answer.text)", sourceLocation: place)
            if let field {
                #expect(
                    answer.problem?.errors?.contains { $0.field == field } == true, "\(answer.text)",
                    sourceLocation: place)
            }
        }

        @Test("bad input is refused by its field, and has no effect")
        func badInput() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let api = cast.secretariat
            let day = try await cast.today
            let before = try await api.send(ShowBoard()).total
            try await refuses(
                ProposeAction(title: "T", owner: party, starts: day, due: day.advanced(byDays: -1)), api, 422,
                field: "due")
            try await refuses(ProposeAction(title: "T", owner: party), api, 422, field: "due")
            try await refuses(
                ProposeAction(title: "T", owner: party, due: day, dueAt: Instant.now), api, 422, field: "due")
            for zone in ["Nowhere/City", "posix/Africa/Nairobi", "africa/nairobi"] {
                let body = #"{"title":"T","owner":"\#(party)","due":"\#(day)","zone":"\#(zone)"}"#
                let nowhere = try await api.exchange("POST", "/api/v1/actions", body: Array(body.utf8))
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
            let action = try await cast.action(of: party, in: .accepted)
            let owner = try await cast.focalPoint(party)
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
            try await refuses(AddDependency(action: action.id, on: action.id, kind: .blocks), api, 422, field: "on")
            let now = try await api.send(ShowAction(action: action.id))
            #expect(now.evidence?.isEmpty == true && now.reports?.isEmpty == true && now.extensions?.isEmpty == true)
        }

        @Test("a stranger does not accept, nobody verifies his own, and the owner does not judge itself")
        func authorisation() async throws {
            let cast = try await ActionCast(backbone)
            let (party, other) = (try await cast.party(), try await cast.party())
            let stranger = try await cast.focalPoint(other)
            let owner = try await cast.focalPoint(party)
            let proposed = try await cast.action(of: party)
            try await refuses(MoveAction(action: proposed.id, move: .accept), stranger, 403)
            try await refuses(MoveAction(action: proposed.id, move: .accept), cast.secretariat, 403)
            try await refuses(MoveAction(action: proposed.id, move: .accept), try await backbone.api(as: nil), 401)

            let inPlace = try await backbone.api(
                as: Actor(subject: "secretary", roles: [.secretariat], onBehalfOf: party))
            let accepted = try await inPlace.send(MoveAction(action: proposed.id, move: .accept))
            #expect(accepted.history?.last?.onBehalfOf == party)
            let day = try await cast.today
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
            let same = try await backbone.api(as: Actor(subject: "secretary", roles: [.secretariat]))
            try await refuses(MoveAction(action: proposed.id, move: .verify), same, 403)
            try await refuses(ReviewEvidence(action: proposed.id, evidence: evidence, accepted: true), same, 403)
            let relative = try await backbone.api(
                as: Actor(subject: "co-chair.of.it", roles: [.coChair], party: party))
            try await refuses(MoveAction(action: proposed.id, move: .verify), relative, 403)
            try await refuses(MoveAction(action: proposed.id, move: .verify), owner, 403)
            #expect(try await cast.coChair.send(MoveAction(action: proposed.id, move: .verify)).state == .verified)
        }

        @Test("what is restricted is not there for others, in whatever list")
        func visibility() async throws {
            let cast = try await ActionCast(backbone)
            let (party, other) = (try await cast.party(), try await cast.party())
            let due = try await cast.today.advanced(byDays: 50)
            let restricted = try await cast.secretariat.send(
                ProposeAction(title: "For few", owner: party, due: due, visibility: .restricted))
            let forParties = try await cast.secretariat.send(
                ProposeAction(title: "For parties", owner: party, due: due, visibility: .parties))
            let public_ = try await backbone.api(as: nil)
            let stranger = try await cast.focalPoint(other)
            let owner = try await cast.focalPoint(party)
            func seen(_ api: API) async throws -> Set<ActionID> {
                Set(try await api.send(ListActions(owner: party, limit: PageLimit(rawValue: 500))).items.map(\.id))
            }
            #expect(try await seen(public_) == [])
            #expect(try await seen(stranger) == [forParties.id])
            #expect(try await seen(owner) == [restricted.id, forParties.id])
            #expect(try await seen(cast.coChair) == [restricted.id, forParties.id])
            for request in [restricted.id, forParties.id] {
                try await refuses(ShowAction(action: request), public_, 404)
                try await refuses(ListEscalations(action: request), public_, 404)
            }
            try await refuses(MoveAction(action: restricted.id, move: .accept), stranger, 404)
            try await refuses(AddDependency(action: restricted.id, on: forParties.id, kind: .blocks), stranger, 404)
        }

        @Test("progress, moves and evidence are never changed, not even behind the service")
        func immutable() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let action = try await cast.action(of: party, in: .accepted)
            let day = try await cast.today
            let owner = try await cast.focalPoint(party)
            _ = try await owner.send(
                ReportProgress(
                    action: action.id, periodStart: day, periodEnd: day,
                    percent: try #require(Percent(rawValue: 5)), narrative: "First."))
            _ = try await owner.send(
                AttachEvidence(
                    action: action.id, kind: .link, reference: "https://example.org/1", title: "T", dated: day))
            for statement in [
                "UPDATE working_group.progress_report SET percent = 99", "DELETE FROM working_group.progress_report",
                "UPDATE working_group.action_step SET reason = 'x'", "DELETE FROM working_group.evidence",
            ] {
                await #expect(throws: Program.Failed.self, "\(statement)") {
                    try await backbone.database.execute(statement)
                }
            }
        }

        @Test("a repetition of a proposal is the same action, also after its dates and terms have changed")
        func repetition() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let due = try await cast.today.advanced(byDays: 20)
            let id = ActionID.generate()
            let request = ProposeAction(id: id, title: "Once", owner: party, due: due)
            let first = try await cast.secretariat.send(request)
            let owner = try await cast.focalPoint(party)
            let asked = try await owner.send(
                RequestExtension(action: id, due: due.advanced(byDays: 10), reason: "Later."))
            let key = try #require(asked.extensions?.last?.id)
            try await refuses(DecideExtension(extension: key, approve: true), owner, 403)
            try await refuses(
                DecideExtension(extension: key, approve: false), cast.coChair, 422, field: "note")
            let extended = try await cast.coChair.send(DecideExtension(extension: key, approve: true))
            #expect(extended.due == due.advanced(byDays: 10))
            try await refuses(
                DecideExtension(extension: key, approve: false, note: "No."), cast.secretariat, 409)
            let revised = try await cast.secretariat.send(
                ReviseAction(action: id, version: extended.version, reason: "Clearer.", title: "Once only"))
            try await refuses(
                ReviseAction(action: id, version: extended.version, reason: "Stale.", title: "Twice"),
                cast.secretariat, 409, field: "version")
            try await refuses(
                ReviseAction(action: id, version: revised.version, reason: "Free.", funding: .unfunded), owner, 403)
            let again = try await cast.secretariat.send(request)
            #expect(again.number == first.number && again.title == "Once only")
            try await refuses(
                ProposeAction(id: id, title: "Another", owner: party, due: due), cast.secretariat, 409, field: "title")
        }
    }
}
