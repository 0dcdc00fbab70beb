import Messaging
import Models
import Testing

@Suite("Parties, focal points, delegations, observers", .installation, .serialized)
struct MembershipTests {
    @Test("terms of two focal points of a party never overlap, also when both are nominated at once")
    func overlap() async throws {
        let party = try await Cast.party()
        let day = try await Cast.today
        _ = try await Speaker.secretariat.send(
            try Cast.nomination(party, from: day, to: day.advanced(byDays: 10)))
        for (from, to) in [(0, 0), (10, 20), (-5, 0), (-5, nil), (5, 6)] as [(Int, Int?)] {
            let answer = try await Speaker.secretariat.attempt(
                try Cast.nomination(
                    party, from: day.advanced(byDays: from), to: to.map { day.advanced(byDays: $0) }))
            #expect(answer.status == 422, "\(from) – \(to ?? -1): \(answer.text)")
            #expect(answer.problem?.errors?.map(\.field) == ["validFrom"])
        }
        let next = try Cast.nomination(party, from: day.advanced(byDays: 11))
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { try await Speaker.secretariat.attempt(next).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200, 422, 422, 422, 422, 422])
    }

    @Test("an alias that leads to another party is refused, in whatever case, and joins nothing")
    func aliases() async throws {
        let api = Speaker.secretariat
        let (arendal, geneva) = (
            try #require(PartyID(rawValue: "grid-arendal")), try #require(PartyID(rawValue: "grid-geneva"))
        )
        _ = try await api.send(
            RegisterParty(id: arendal, name: "GRID-Arendal", kind: .observer, aliases: ["UNEP/GRID-Arendal"]))
        _ = try await api.send(RegisterParty(id: geneva, name: "GRID-Geneva", kind: .observer))
        for (party, alias) in [(geneva, "grid-ARENDAL"), (geneva, "unep/grid-arendal"), (arendal, "GRID-Geneva")]
            as [(PartyID, Line)]
        {
            let answer = try await api.attempt(AddAlias(party: party, alias: alias))
            #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["alias"], "\(answer.text)")
        }
        let named = try await api.attempt(NameParty(party: geneva, language: .french, name: "GRID-Arendal"))
        #expect(named.status == 422 && named.problem?.errors?.map(\.field) == ["name"])
        _ = try await api.send(AddAlias(party: geneva, alias: "UNEP/GRID-Geneva"))
        #expect(try await api.found("unep/grid-geneva").id == geneva)
        #expect(try await api.found("UNEP/GRID-ARENDAL").id == arendal)
        // What came later is no difference to a registration that is repeated.
        #expect(
            try await api.send(RegisterParty(id: geneva, name: "GRID-Geneva", kind: .observer)).aliases == [
                "UNEP/GRID-Geneva"
            ])
    }

    @Test("a handover ends one term, begins the next, takes open actions along and leaves what is over")
    func handover() async throws {
        let party = try await Cast.party()
        let day = try await Cast.today
        let former = try await Speaker.secretariat.send(try Cast.nomination(party, from: day.advanced(byDays: -100)))
        let email = try #require(former.email)
        let alternate = try await Speaker.secretariat.send(
            NameAlternate(
                party: party, name: "An alternate", email: email, language: .english, zone: former.zone,
                validFrom: day, letter: "L"))
        func action(_ contact: ContactID, _ alternates: [ContactID]) async throws -> ActionID {
            try await Speaker.secretariat.send(
                ProposeAction(
                    title: "T", owner: party, contact: contact, alternates: alternates,
                    due: day.advanced(byDays: 90))
            ).id
        }
        let open = try await action(former.id, [alternate.id])
        let second = try await action(alternate.id, [former.id])
        let over = try await action(former.id, [])
        _ = try await Speaker.coChair.send(MoveAction(action: over, move: .drop, reason: "Over."))
        func request(on day: CalendarDate) -> HandOverFocalPoint {
            HandOverFocalPoint(
                contact: former.id, on: day, name: "A successor", email: email, language: .french,
                zone: former.zone, letter: "Letter 2")
        }
        let early = try await Speaker.secretariat.attempt(request(on: day.advanced(byDays: 1)))
        #expect(early.problem?.errors?.map(\.field) == ["on"])
        let handover = try await Speaker.secretariat.send(request(on: day))
        #expect(handover.from.validTo == day.advanced(byDays: -1))
        #expect(handover.to.validFrom == day)
        #expect(Set(handover.actions) == [open, second])
        #expect(try await Speaker.secretariat.send(ShowAction(action: open)).contact == handover.to.id)
        #expect(try await Speaker.secretariat.send(ShowAction(action: second)).alternates == [handover.to.id])
        #expect(try await Speaker.secretariat.send(ShowAction(action: over)).contact == former.id)
        let delegation = try await Cast.focalPoint(of: party).send(ShowDelegation(party: party))
        #expect(delegation.focalPoint?.id == handover.to.id)
        #expect(delegation.speakers.map(\.right) == [.focalPoint, .alternate])
        let told = try await Installation.running.log(of: .workingGroup).map(\.type)
        #expect(told.contains(FocalPointHandedOver.type.rawValue))
    }

    @Test("a delegate acts for the party with accepted credentials that say so, and not otherwise")
    func delegates() async throws {
        let party = try await Cast.party()
        let focalPoint = try await Cast.focalPoint(of: party)
        let email = try #require(EmailAddress(rawValue: "delegate.\(party)@example.org"))
        let person = PersonID.generate()
        let delegate = Speaker(actor: .delegate(person, of: party))
        let action = try await Cast.action(of: party)
        let accept = MoveAction(action: action.id, move: .accept)
        #expect(try await delegate.attempt(accept).status == 403)
        let session = try await Cast.session(in: 2040)
        let unknown = try await focalPoint.attempt(
            RegisterDelegate(
                person: person, session: .generate(), name: "A delegate", email: email, maySpeak: true, letter: "L")
        )
        #expect(unknown.status == 422 && unknown.problem?.errors?.map(\.field) == ["session"], "\(unknown.text)")
        let request = RegisterDelegate(
            person: person, session: session, name: "A delegate", email: email, maySpeak: true, letter: "L")
        #expect(try await delegate.attempt(request).status == 403)
        let registered = try await focalPoint.send(request)
        #expect(try await delegate.attempt(accept).status == 403)
        let rejected = try await Speaker.secretariat.attempt(
            DecideCredentials(delegate: registered.id, credentials: .rejected))
        #expect(rejected.problem?.errors?.map(\.field) == ["note"])
        _ = try await Speaker.secretariat.send(
            DecideCredentials(delegate: registered.id, credentials: .accepted))
        #expect(try await delegate.send(accept).state == .accepted)
        let stranger = try await Cast.focalPoint(of: try await Cast.party())
        #expect(try await stranger.attempt(ShowDelegation(party: party)).status == 403)
    }

    @Test(
        "only bodies that are no party of their own are accredited; observers see to their organization's actions")
    func observers() async throws {
        let (state, body) = (try await Cast.party(), try await Cast.party(.observer, region: nil))
        let day = try await Cast.today
        func accredit(_ party: PartyID) -> AccreditObserver {
            AccreditObserver(
                party: party, accreditationClass: .majorGroup, reference: "Decision 1", validFrom: day)
        }
        let refused = try await Speaker.secretariat.attempt(accredit(state))
        #expect(refused.problem?.errors?.map(\.field) == ["party"])
        #expect(try await Speaker.secretariat.send(accredit(body)).accreditation?.reference == "Decision 1")
        let observers = try await Speaker.secretariat.send(ListObservers(accreditationClass: .majorGroup)).items
        #expect(observers.map(\.id).contains(body))
        let observer = Speaker(
            actor: Actor(subject: ActorID(account: .observer, of: body), roles: [.observer], party: body))
        let action = try await Cast.action(of: body)
        #expect(action.ownerKind == .organization)
        #expect(try await observer.send(MoveAction(action: action.id, move: .accept)).state == .accepted)
        let position = try await observer.attempt(
            TakePosition(
                proposal: try #require(ProposalNumber(rawValue: 1)), party: body, stance: .supports))
        #expect(position.status == 403)
    }
}
