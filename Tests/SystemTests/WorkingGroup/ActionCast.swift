import Models
import Synchronization
import Testing

/// Parties and actions of a test's own, and those who act on them.
struct ActionCast {
    private static let next = Mutex(1)
    let backbone: Backbone
    let secretariat: API
    let coChair: API

    init(_ backbone: Backbone) async throws {
        self.backbone = backbone
        secretariat = try await backbone.api(as: .secretariat)
        coChair = try await backbone.api(as: .coChair)
    }

    func focalPoint(_ party: PartyID) async throws -> API { try await backbone.api(as: .focalPoint(party)) }

    /// The time as the service has it.
    var now: Instant { get async throws { try await secretariat.send(ShowClock(service: .workingGroup)).now } }

    var today: CalendarDate { get async throws { try await now.date } }

    func party(_ kind: PartyKind = .memberState, region: Region? = "AG") async throws -> PartyID {
        let number = Self.next.withLock { next in
            defer { next += 1 }
            return next
        }
        let party = try #require(PartyID(rawValue: "party-\(number)"))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: "Party \(number)"), kind: kind, region: region))
        return party
    }

    /// A session that everybody knows of.
    ///
    /// - Parameter year: sessions that are closed end the credentials of those that began earlier.
    func session(in year: Int = 2027) async throws -> SessionID {
        let session = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: try #require(TimeZoneName(rawValue: "UTC")),
                startsAt: try #require(Instant(rfc3339: "\(year)-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "\(year)-03-03T16:00:00Z"))))
        return try await coChair.send(PublishSession(session: session.id)).id
    }

    /// A proposal that the working-group service knows of.
    func proposal() async throws -> ProposalNumber {
        let most = PageLimit(rawValue: 500)
        // Operations give out numbers, too.
        let last = try await backbone.database.count("SELECT coalesce(max(number), 0) FROM proposals.proposal")
        let number = try #require(ProposalNumber(rawValue: max(100, last) + 1))
        let original = OriginalID.generate()
        let ordinal = try await secretariat.send(ListOriginals(limit: most)).items.count + 1
        _ = try await secretariat.send(
            RegisterOriginal(id: original, region: "AG", ordinal: ordinal, title: "An original"))
        _ = try await secretariat.send(
            RegisterProposal(
                number: number, title: "A proposal", summary: "A proposal.", cluster: "A", labels: ["AG"],
                provenance: [original]))
        try await eventually("\(number) to be known") {
            try await backbone.database.count(
                "SELECT count(*) FROM working_group.proposal WHERE number = \(number.rawValue) AND is_current") == 1
        }
        return number
    }

    func nomination(
        _ party: PartyID, id: String? = nil, from: CalendarDate, to: CalendarDate? = nil
    ) throws -> NominateFocalPoint {
        NominateFocalPoint(
            id: id.flatMap(ContactID.init(rawValue:)), party: party, name: "A focal point",
            email: try #require(EmailAddress(rawValue: "\(party)@example.org")), language: .english,
            zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: from, validTo: to, letter: "A letter")
    }

    func action(of party: PartyID, funding: FundingStatus = .funded, dueIn days: Int = 300) async throws
        -> FollowUpAction
    {
        try await secretariat.send(
            ProposeAction(
                title: "An action", owner: party, due: try await today.advanced(byDays: days), funding: funding))
    }

    /// An action in a state, brought there by moves.
    func action(of party: PartyID, in state: ActionState) async throws -> FollowUpAction {
        let path: [ActionMove] =
            switch state {
            case .proposed: []
            case .accepted: [.accept]
            case .inProgress: [.accept, .start]
            case .blocked: [.accept, .block]
            case .done: [.accept, .start, .complete]
            case .verified: [.accept, .start, .complete, .verify]
            case .dropped: [.decline]
            case .superseded: [.supersede]
            }
        var action = try await action(of: party)
        let owner = try await focalPoint(party)
        for move in path {
            let api = ActionState.machine.transition(move)?.side == .owner ? owner : coChair
            action = try await api.send(
                try await request(move, action.id, successor: move == .supersede ? self.action(of: party).id : nil))
        }
        #expect(action.state == state)
        return action
    }

    func request(_ move: ActionMove, _ action: ActionID, successor: ActionID? = nil) throws -> MoveAction {
        MoveAction(
            action: action, move: move,
            reason: ActionState.machine.transition(move)?.needsReason == true || move == .verify ? "So it goes." : nil,
            supersededBy: successor, despiteUnreviewed: move == .verify ? true : nil)
    }

    func forward(days: Double) async throws {
        let now = try await secretariat.send(ShowClock(service: .workingGroup))
        _ = try await secretariat.send(
            MoveClock(
                service: .workingGroup, ahead: try #require(ClockLead(rawValue: now.ahead + Int(days * 86_400)))))
    }
}
