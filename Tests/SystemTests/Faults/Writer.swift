import Models

/// Somebody who works without pause: registers needs, takes positions, proposes actions and brings them to their end.
///
/// The commands carry no ids of their own and the requests none that would make a repetition harmless: only the
/// idempotency key stands between a lost answer and a second effect.
struct Writer {
    private let journal: Journal
    private let party: PartyID
    private let owner: API
    private let secretariat: API
    private let proposals: [ProposalNumber]
    private var random: SeededGenerator
    private var open: [FollowUpAction] = []
    private var serial = 0

    /// Enters a party and its focal point, and waits until the services that write about it know it.
    ///
    /// - Parameter load: tells the writers of one load from those of another in the same installation, whose parties
    ///   and positions would be on record already.
    init(
        _ number: Int, of load: String, _ journal: Journal, _ backbone: Backbone, _ proposals: [ProposalNumber]
    ) async throws {
        self.journal = journal
        self.proposals = proposals
        random = SeededGenerator(stream: number)
        guard let party = PartyID(rawValue: "writer-\(load)-\(number)"),
            let name = Line(rawValue: "Writer \(number) of \(load)"),
            let address = EmailAddress(rawValue: "writer-\(load)-\(number)@example.org"),
            let zone = TimeZoneName(rawValue: "Africa/Nairobi")
        else { throw Backbone.None() }
        self.party = party
        owner = try await backbone.api(as: .focalPoint(party))
        secretariat = try await backbone.api(as: .secretariat)
        _ = try await journal.send(RegisterParty(id: party, name: name, kind: .memberState), by: secretariat)
        _ = try await journal.send(
            NominateFocalPoint(
                party: party, name: name, email: address, language: .english, zone: zone,
                validFrom: CalendarDate(daysSince1970: 0), letter: "L"), by: secretariat)
    }

    /// Works until the journal is ended.
    mutating func work() async throws {
        while !journal.hasEnded {
            serial += 1
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4: try await registerNeed()
            case 4..<6: try await takePosition()
            case 6 where open.count < 20: try await propose()
            default: try await carryOn()
            }
        }
    }

    private func registerNeed() async throws {
        _ = try await journal.send(
            RegisterNeed(
                list: "Load", item: line("\(party) \(serial)"), summary: "What a writer needs under load.",
                regions: ["AG"]),
            by: secretariat)
    }

    private mutating func takePosition() async throws {
        guard let proposal = proposals.randomElement(using: &random),
            let stance = PositionStance.allCases.randomElement(using: &random)
        else { return }
        _ = try await journal.send(
            TakePosition(proposal: proposal, stance: stance, text: Prose(rawValue: "Position \(serial)")), by: owner)
    }

    private mutating func propose() async throws {
        open.append(
            try await journal.send(
                ProposeAction(
                    title: line("Action \(serial) of \(party)"), owner: party,
                    due: CalendarDate(daysSince1970: 30_000), proposals: Array(proposals.prefix(1))),
                by: secretariat))
    }

    private mutating func carryOn() async throws {
        guard let index = open.indices.randomElement(using: &random) else { return try await propose() }
        let action = open[index]
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where action.state == .inProgress: try await report(on: action)
        case 1 where action.state == .inProgress: try await attachEvidence(to: action)
        default:
            let moved = try await move(action)
            open[index] = moved
            if moved.state.isFinal { open.remove(at: index) }
        }
    }

    private func report(on action: FollowUpAction) async throws {
        guard let percent = Percent(rawValue: serial % 101) else { return }
        _ = try await journal.send(
            ReportProgress(
                action: action.id, periodStart: CalendarDate(daysSince1970: 20_000),
                periodEnd: CalendarDate(daysSince1970: 20_001), percent: percent, narrative: "Progress under load."),
            by: owner)
    }

    private func attachEvidence(to action: FollowUpAction) async throws {
        _ = try await journal.send(
            AttachEvidence(
                action: action.id, kind: .link, reference: "https://example.org/evidence",
                title: line("Evidence \(serial)"),
                dated: CalendarDate(daysSince1970: 20_000)),
            by: owner)
    }

    private mutating func move(_ action: FollowUpAction) async throws -> FollowUpAction {
        let (move, api): (ActionMove, API) =
            switch action.state {
            case .proposed: (.accept, owner)
            case .accepted: (.start, owner)
            case .inProgress: (Bool.random(using: &random) ? .complete : .block, owner)
            case .blocked: (.resume, owner)
            case .done: (Bool.random(using: &random) ? .verify : .return, secretariat)
            case .verified, .dropped, .superseded: (.drop, secretariat)
            }
        return try await journal.send(
            MoveAction(
                action: action.id, move: move,
                reason: ActionState.machine.transition(move)?.needsReason == true || move == .verify
                    ? "So it goes." : nil,
                despiteUnreviewed: move == .verify ? true : nil), by: api)
    }

    private func line(_ text: String) -> Line { Line(cutting: text) }
}
