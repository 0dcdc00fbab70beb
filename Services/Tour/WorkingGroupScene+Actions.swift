internal import CLI
internal import Messaging
internal import Models

extension WorkingGroupScene {
    /// Actions from their proposal to their verification, and what time does to them (W7–W12).
    func playActions(_ stage: inout Stage, _ decision: Decision) async throws {
        let actions = try await propose(&stage, decision)
        try await decide(&stage, actions)
        try await depend(&stage, actions)
        try await extend(&stage, actions)
        try await finish(&stage, actions[0])
        try await rollUp(&stage, actions[0])
        try await escalate(&stage)
    }

    func owner(_ action: FollowUpAction) async throws -> APIClient {
        try await cast.client(as: "focal-point:\(action.owner)")
    }

    private func propose(_ stage: inout Stage, _ decision: Decision) async throws -> [FollowUpAction] {
        let due = try await today.advanced(byDays: 120)
        var actions: [FollowUpAction] = []
        try await stage.step("W7 Ten NPPs, ten needs, ten owners") {
            let parties = try await cast.secretariat.send(
                ListParties(kind: .memberState, limit: PageLimit(rawValue: 500))
            ).items.filter { $0.id != cast.party }
            let needs = try await cast.secretariat.send(ListNeeds(limit: PageLimit(rawValue: 500))).items
            for index in 0..<10 {
                guard let number = ProposalNumber(rawValue: index + 1) else { continue }
                actions.append(
                    try await cast.secretariat.send(
                        ProposeAction(
                            title: Line(cutting: "Follow up \(number)"), owner: parties[index * 7].id,
                            responsible: "Focal point", starts: due.advanced(byDays: -90), due: due,
                            priority: ActionPriority.allCases[index % 3], proposals: [number],
                            needs: [needs[index * 6].id], decisions: [Line(cutting: decision.id.rawValue)])))
            }
            try expect("owners", Set(actions.map(\.owner)).count, 10)
            return actions.map { "\($0.number) \($0.owner)" }.joined(separator: ", ") + "; first \(actions[0].id)"
        }
        try await stage.step("W7 Due before start; a unit owns") {
            let refused = try await cast.secretariat.refusal(
                of: ProposeAction(
                    title: "Backwards", owner: cast.party, starts: due, due: due.advanced(byDays: -1)), as: .invalid)
            guard let unit = PartyID(rawValue: "unit-policy") else { throw Refusal("this is an id") }
            _ = try await cast.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Policy unit"))
            let own = try await cast.secretariat.send(
                ProposeAction(title: "Prepare the report", owner: unit, due: due, visibility: .parties))
            try expect("owner", own.ownerKind, .secretariatUnit)
            _ = try await cast.observer.refusal(of: ShowAction(action: own.id), as: .notFound)
            return "refused: \(refused) \(own.id) of \(own.ownerName?.rawValue ?? ""), not there for an observer"
        }
        return actions
    }

    private func decide(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        try await stage.step("W8 Accepted, declined, not by others") {
            let stranger = try await owner(actions[1]).refusal(
                of: MoveAction(action: actions[0].id, move: .accept), as: .forbidden)
            for action in actions.dropLast() {
                _ = try await owner(action).send(MoveAction(action: action.id, move: .accept))
            }
            let bare = try await owner(actions[9]).refusal(
                of: MoveAction(action: actions[9].id, move: .decline), as: .invalid)
            let declined = try await owner(actions[9]).send(
                MoveAction(action: actions[9].id, move: .decline, reason: "Another ministry does this already."))
            try expect("state", declined.state, .dropped)
            return "\(actions[0].id); refused: \(stranger) | \(bare)"
        }
        try await stage.step("W8 Two secretaries at once") {
            let seen = try await cast.secretariat.send(ShowAction(action: actions[8].id))
            async let drop = cast.secretariat.attemptMove(seen, .drop)
            async let supersede = cast.coChair.attemptMove(seen, .supersede, supersededBy: actions[7].id)
            let statuses = [try await drop, try await supersede]
            try expect("answers", statuses.map(\.status).sorted(), [200, 409])
            let loser = statuses.first { $0.status == 409 }
            try expect(
                "shown state", loser?.problem.errors?.contains { $0.field == "state" || $0.field == "move" }, true)
            return "\(seen.id): 200 and 409, “\(loser?.problem.detail ?? "")”"
        }
    }

    private func depend(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        let (first, second, third) = (actions[1].id, actions[2].id, actions[3].id)
        try await stage.step("W9 Dependencies, no cycle, dates") {
            _ = try await cast.secretariat.send(AddDependency(action: second, earlier: first, kind: .blocks))
            let warned = try await cast.secretariat.send(AddDependency(action: third, earlier: second, kind: .precedes))
            let cycle = try await cast.secretariat.refusal(
                of: AddDependency(action: first, earlier: third, kind: .precedes), as: .conflict)
            let blocked = try await owner(actions[2]).refusal(
                of: MoveAction(action: second, move: .start), as: .transitionRefused)
            guard let knock = warned.knockOn?.first else { throw Refusal("no date was warned of") }
            return "\(first) → \(second) → \(third); action \(knock.number) would be due \(knock.wouldBeDue); "
                + "refused: \(cycle) | \(blocked)"
        }
    }

    private func extend(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        try await stage.step("W7 More time is asked for, approved") {
            let asked = try await owner(actions[1]).send(
                RequestExtension(
                    action: actions[1].id, due: actions[1].due.advanced(byDays: 30), reason: "Data come late."))
            guard let request = asked.extensions?.last else { throw Refusal("no extension was asked for") }
            let own = try await owner(actions[1]).refusal(
                of: DecideExtension(extension: request.id, approve: true), as: .forbidden)
            let extended = try await cast.coChair.send(DecideExtension(extension: request.id, approve: true))
            try expect("due", extended.due, actions[1].due.advanced(byDays: 30))
            let approval = extended.extensions?.last
            return
                "\(request.id): \(request.formerDue) → \(request.newDue), by \(approval?.decidedBy?.rawValue ?? ""); "
                + "moves \(extended.knockOn?.map { "\($0.number)" }.joined(separator: ", ") ?? ""); refused: \(own)"
        }
    }

    private func finish(_ stage: inout Stage, _ action: FollowUpAction) async throws {
        let owner = try await owner(action)
        let day = try await today
        try await stage.step("W10 W11 Progress, evidence, review") {
            _ = try await owner.send(MoveAction(action: action.id, move: .start))
            for (percent, text) in [(30, "Terms agreed."), (70, "Survey under way.")] as [(Int, Prose)] {
                guard let percent = Percent(rawValue: percent) else { continue }
                _ = try await owner.send(
                    ReportProgress(
                        action: action.id, periodStart: day, periodEnd: day, percent: percent, narrative: text,
                        obstacles: "Few staff.", supportNeeded: "Training."))
            }
            let attached = try await owner.send(
                AttachEvidence(
                    action: action.id, kind: .document, reference: "unep/ea.5/res.12", title: "Survey", dated: day))
            guard let evidence = attached.evidence?.last else { throw Refusal("no evidence is attached") }
            try expect("the symbol of the register", evidence.reference.rawValue, "UNEP/EA.5/Res.12")
            let reviewed = try await cast.coChair.send(
                ReviewEvidence(action: action.id, evidence: evidence.number, accepted: true))
            try expect("reviewed", reviewed.evidence?.last?.review?.accepted, true)
            return "\(action.id), evidence \(evidence.number): \(attached.reports?.count ?? 0) reports, reviewed"
        }
        try await stage.step("W8 Done, verified by another") {
            _ = try await owner.send(MoveAction(action: action.id, move: .complete))
            let own = try await owner.refusal(of: MoveAction(action: action.id, move: .verify), as: .forbidden)
            let verified = try await cast.coChair.send(MoveAction(action: action.id, move: .verify))
            try expect("state", verified.state, .verified)
            let over = try await cast.secretariat.refusal(
                of: MoveAction(action: action.id, move: .drop, reason: "Too late."), as: .transitionRefused)
            return "\(action.id) \(verified.state.rawValue); refused: \(own) | \(over)"
        }
    }

    private func rollUp(_ stage: inout Stage, _ action: FollowUpAction) async throws {
        try await stage.step("W10 Rolled up, with its formula") {
            guard let proposal = action.proposals.first else { throw Refusal("the action follows up a proposal") }
            let one = try await cast.secretariat.send(ShowProposalProgress(proposal: proposal))
            try expect("counted", one.inputs.contains { $0.of.rawValue == action.id.rawValue }, true)
            let sum = one.inputs.reduce(0) { $0 + Double($1.weight) * $1.percent }
            try expect("per cent", one.percent, one.totalWeight == 0 ? 0 : sum / Double(one.totalWeight))
            let whole = try await eventually("the clusters") {
                let whole = try await cast.secretariat.send(ShowProgress())
                return whole.mandate.totalWeight == 24 ? whole : nil
            }
            return
                "\(proposal): \(one.percent.percentText) of \(one.inputs.count) actions; mandate \(whole.mandate.percent.percentText): "
                + one.formula.rawValue
        }
    }
}

extension APIClient {
    /// Moves an action from the state in which it was seen, whatever comes of it.
    fileprivate func attemptMove(
        _ seen: FollowUpAction, _ move: ActionMove, supersededBy: ActionID? = nil
    ) async throws -> Answer {
        let request = MoveAction(
            action: seen.id, move: move, reason: "Two at once.", supersededBy: supersededBy, version: seen.version)
        guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(request)) else {
            throw Refusal("a request is always an object")
        }
        return try await attempt(MoveAction.definition, members)
    }
}
