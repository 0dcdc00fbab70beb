internal import CLI
internal import Models

extension WorkingGroupScene {
    /// A ladder climbed with the clock, one that is suppressed, and one that is never begun.
    func escalate(_ stage: inout Stage) async throws {
        let due = try await today.advanced(byDays: 2)
        func action(_ title: Line, _ funding: FundingStatus) async throws -> ActionID {
            try await cast.secretariat.send(
                ProposeAction(title: title, owner: cast.party, due: due, funding: funding)
            ).id
        }
        let (late, unfunded) = (try await action("Late on purpose", .funded), try await action("No funds", .unfunded))
        let paused = try await action("Late, and left alone", .partlyFunded)
        try await stage.step("W12 Escalation is suppressed for one") {
            let own = try await cast.focalPoint.refusal(
                of: SuppressEscalation(action: paused, reason: "We know."), as: .forbidden)
            let log = try await cast.secretariat.send(
                SuppressEscalation(action: paused, reason: "The owner has a new government."))
            return "\(paused): “\(log.pauses.last?.reason.rawValue ?? "")”; refused: \(own)"
        }
        try await stage.step("W12 The clock is moved past the date") {
            let now = try await cast.ops.forward(.workingGroup, by: 3 * 86_400)
            _ = try await steps(of: late, through: .overdue)
            let board = try await cast.secretariat.send(ShowAction(action: late))
            try expect("overdue", board.isOverdue, true)
            return "\(late) is overdue at \(now.now)"
        }
        try await stage.step("W12 ★ Owner to secretariat, in steps") {
            var told: [String] = []
            let ladder: [SweepStep] = [.owner, .alternates, .regionalCoordinator, .coChairs, .secretariat]
            for step in ladder {
                _ = try await cast.ops.forward(.workingGroup, by: 7 * 86_400 + 3600)
                let log = try await steps(of: late, through: step)
                told.append("\(step.rawValue) \(log.steps.last?.at.date.rawValue ?? "")")
            }
            let log = try await cast.secretariat.send(ListEscalations(action: late))
            let rungs = log.steps.map(\.step).filter { $0.level != nil }
            try expect("steps", rungs, ladder)
            try expect("what comes next", log.next, nil)
            return "\(late): " + told.joined(separator: ", ")
        }
        try await stage.step("N7 The offices hear of it, in any language") {
            var told: [String] = []
            for language in LanguageTag.allCases {
                let item = try await escalation(of: late, for: cast.secretariat, language)
                try expect("language", item.language, language)
                told.append("\(language.rawValue) “\(item.subject)”")
            }
            _ = try await escalation(of: late, for: cast.coChair, .english)
            return told.joined(separator: ", ")
        }
        try await stage.step("W12 Unfunded never, suppressed not yet") {
            let never = try await cast.secretariat.send(ListEscalations(action: unfunded))
            try expect("steps of the unfunded one", never.steps.count, 0)
            let held = try await cast.secretariat.send(ListEscalations(action: paused))
            try expect("rungs of the suppressed one", held.steps.filter { $0.step.level != nil }.count, 0)
            _ = try await cast.secretariat.send(
                ResumeEscalation(action: paused, reason: "The government is in office."))
            let resumed = try await steps(of: paused, through: .owner)
            return "\(unfunded): none; \(paused): \(resumed.steps.last?.step.rawValue ?? "") once resumed"
        }
        for action in [late, unfunded, paused] {
            _ = try await cast.secretariat.send(MoveAction(action: action, move: .drop, reason: "Tour of the system."))
        }
    }

    /// What an office is told in its inbox.
    private func escalation(
        of action: ActionID, for office: APIClient, _ language: LanguageTag
    ) async throws -> InboxItem {
        try await eventually("the notice of the escalation") {
            try await office.send(ListInboxItems(lang: language)).items.first {
                $0.about == ObjectPath(action) && $0.event.rawValue == ActionEscalated.type.rawValue
            }
        }
    }

    private func steps(of action: ActionID, through step: SweepStep) async throws -> EscalationLog {
        try await eventually("“\(step.rawValue)” of \(action)") {
            let log = try await cast.secretariat.send(ListEscalations(action: action))
            return log.steps.contains { $0.step == step } ? log : nil
        }
    }
}
