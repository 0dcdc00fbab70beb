import Models
import Testing

/// What parties work on.
extension Cast {
    /// A session that everybody knows of.
    ///
    /// - Parameter year: sessions that are closed end the credentials of those that began earlier.
    static func session(in year: Int = 2027, moved moves: SessionMove...) async throws -> SessionID {
        let session = try await Speaker.secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: .utc,
                startsAt: try #require(Instant(rfc3339: "\(year)-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "\(year)-03-03T16:00:00Z"))))
        try await Speaker.coChair.send(PublishSession(session: session.id))
        for move in moves {
            try await Speaker.coChair.send(MoveSession(session: session.id, move: move, reason: "So it goes."))
        }
        return session.id
    }

    /// A proposal of which every service knows.
    static func proposal(cluster: Cluster = "A", isDraft: Bool? = nil) async throws -> ProposalNumber {
        let original = OriginalID.generate()
        try await Speaker.secretariat.send(
            RegisterOriginal(id: original, region: "AG", ordinal: 100_000 + number(), title: "An original"))
        let proposal = try await Speaker.secretariat.tell(
            RegisterProposal(
                number: try freeNumber(), title: "A proposal", summary: "A proposal.",
                cluster: cluster, labels: ["AG"], provenance: [original], isDraft: isDraft))
        return proposal.number
    }

    static func need(_ proposals: [ProposalNumber] = []) async throws -> NeedID {
        try await Speaker.secretariat.send(
            RegisterNeed(
                list: "A list", item: Line(cutting: "\(number())"), summary: "A need.", regions: ["AG"],
                relatedProposals: proposals)
        ).id
    }

    /// A decision with a recital and an operative paragraph, `1` and `2`.
    static func decision(actors: [PartyID] = []) async throws -> Decision {
        try await Speaker.secretariat.send(
            RecordDecision(
                title: "A decision", takenOn: try today,
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Recalls.", type: .informational),
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "2")), text: "Asks.", type: .operational,
                        actors: actors),
                ]))
    }

    static func action(of party: PartyID, funding: FundingStatus = .funded, dueIn days: Int = 300) async throws
        -> FollowUpAction
    {
        try await Speaker.secretariat.send(
            ProposeAction(title: "An action", owner: party, due: try day(days), funding: funding))
    }

    /// An action in a state, brought there by moves.
    static func action(of party: PartyID, in state: ActionState) async throws -> FollowUpAction {
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
        let owner = try await focalPoint(of: party)
        for move in path {
            let speaker = ActionState.machine.transition(move)?.side == .owner ? owner : Speaker.coChair
            action = try await speaker.send(
                request(move, action.id, successor: move == .supersede ? try await self.action(of: party).id : nil))
        }
        #expect(action.state == state)
        return action
    }

    nonisolated static func request(
        _ move: ActionMove, _ action: ActionID, successor: ActionID? = nil
    ) -> MoveAction {
        MoveAction(
            action: action, move: move,
            reason: ActionState.machine.transition(move)?.needsReason == true || move == .verify ? "So it goes." : nil,
            supersededBy: successor, despiteUnreviewed: move == .verify ? true : nil)
    }

    /// An action that was accepted, with a piece of evidence that its owner has attached.
    static func evidence(of party: PartyID) async throws -> (action: ActionID, number: Int) {
        let action = try await action(of: party, in: .accepted).id
        let attached = try await focalPoint(of: party).send(
            AttachEvidence(
                action: action, kind: .link, reference: "https://example.org/report", title: "A report",
                dated: try today))
        return (action, try #require(attached.evidence?.last?.number))
    }

    static func series() async throws -> SeriesPrefix {
        let series = try #require(SeriesPrefix(rawValue: "TEST/S.\(number())"))
        return try await Speaker.secretariat.send(RegisterDocumentSeries(series: series, title: "A body")).series
    }

    static func document(
        _ kind: DocumentKind = .document, _ distribution: Distribution? = nil
    ) async throws -> DocumentSymbol {
        try await Speaker.secretariat.send(
            AllocateDocument(
                series: try await series(), kind: kind, title: "A paper", originalLanguage: .english,
                distribution: distribution)
        ).symbol
    }

    static func indicator(of proposal: ProposalNumber) async throws -> IndicatorID {
        try await Speaker.coChair.send(
            DefineIndicator(
                proposal: proposal, title: "Facilities", unit: "facilities", baseline: 100, baselineOn: try day(-100),
                target: 200, targetOn: try day(500), source: "The portal")
        ).id
    }

    static func instrument(_ kind: InstrumentKind = .guideline) async throws -> InstrumentID {
        try await Speaker.secretariat.send(
            RegisterInstrument(name: Line(cutting: "Guideline \(number())"), kind: kind)
        ).id
    }
}
