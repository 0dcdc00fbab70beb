internal import CLI
internal import Messaging
internal import Models

/// The follow-up loop: from a call for inputs to a verified action.
struct LoopScene {
    private let cast: TourCast
    private let call = CallID.generate()
    private let submission = SubmissionID.generate()
    private let action = ActionID.generate()
    private let npp16 = ProposalNumber(rawValue: 16)

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        try await hear(&stage)
        try await agree(&stage)
        try await carryOut(&stage)
        try await prove(&stage)
    }

    private func hear(_ stage: inout Stage) async throws {
        let today = Instant.now
        try await stage.step("The secretariat opens a call") {
            let opened = try await cast.secretariat.send(
                OpenCall(
                    id: call, title: "Views on the follow-up of NPP16", questions: ["How should the group work?"],
                    opens: today.advanced(by: .seconds(-60)), closes: today.advanced(by: .seconds(86_400 * 60)),
                    zone: try .named("Africa/Nairobi")))
            return "“\(opened.title)”, closes \(opened.closes) (\(opened.zone))"
        }
        try await stage.step("Chile names its focal point") {
            let contact = try await cast.nominateFocalPoint()
            return "\(contact.name ?? "-"), letter “\(contact.letter ?? "-")”"
        }
        try await stage.step("Chile answers the call") {
            let received = try await cast.focalPoint.send(
                ReceiveSubmission(
                    id: submission, call: call, submitters: [cast.party], submitterClass: "member-state",
                    title: "Chile on the working group", body: "A small secretariat and clear dates would help."))
            try expect("late", received.isLate, false)
            return "received, number \(received.id)"
        }
    }

    private func agree(_ stage: inout Stage) async throws {
        guard let npp16 else { throw Refusal("16 is a number of a proposal") }
        try await stage.step("Chile takes a position on NPP16") {
            let position = try await cast.focalPoint.send(
                TakePosition(proposal: npp16, stance: .supports, text: "Chile supports an open-ended group."))
            let proposal = try await cast.secretariat.send(ShowProposal(proposal: npp16))
            try expect("origin labels", proposal.labels.map(\.rawValue).sorted(), ["AG", "GRULAC", "WEOG"])
            return "\(position.stance.rawValue); the labels stay AG, GRULAC, WEOG"
        }
        try await stage.step("A follow-up action is proposed") {
            // The service's clock may have been moved ahead of ours.
            let now = try await cast.secretariat.send(ShowClock(service: .workingGroup)).now
            let proposed = try await cast.secretariat.send(
                ProposeAction(
                    id: action, title: "Draft terms of reference for the working group", owner: cast.party,
                    due: now.advanced(by: .days(90)).date, priority: .high, proposals: [npp16]))
            return "action \(proposed.number), \(proposed.state.rawValue), due \(proposed.due)"
        }
        try await stage.step("The focal point is notified") {
            let item = try await eventually("the notification") {
                let inbox = try await cast.focalPoint.send(ListInboxItems(unread: true, lang: .english))
                return inbox.items.first { $0.about == ObjectPath(action) }
            }
            let sent = try await eventually("the mail") {
                let ledger = try await cast.secretariat.send(ListDeliveries(state: .sent, party: cast.party))
                return ledger.items.first { $0.subject == item.subject }
            }
            return "inbox: “\(item.subject)”; mail \(sent.state.rawValue), attempt \(sent.attempts)"
        }
    }

    private func carryOut(_ stage: inout Stage) async throws {
        try await stage.step("Chile accepts and starts") {
            _ = try await cast.focalPoint.send(MoveAction(action: action, move: .accept))
            let started = try await cast.focalPoint.send(MoveAction(action: action, move: .start))
            return "now \(started.state.rawValue)"
        }
        try await stage.step("Chile reports progress") {
            let day = Instant.now.date
            guard let half = Percent(rawValue: 60) else { throw Refusal("60 is a per cent") }
            let reported = try await cast.focalPoint.send(
                ReportProgress(
                    action: action, periodStart: day, periodEnd: day, percent: half,
                    narrative: "A first draft is with the ministries."))
            return "\(reported.percent.rawValue) per cent"
        }
        try await stage.step("Chile attaches evidence, completes") {
            _ = try await cast.focalPoint.send(
                AttachEvidence(
                    action: action, kind: .link, reference: "https://example.org/terms-of-reference",
                    title: "Draft terms of reference", dated: Instant.now.date))
            let done = try await cast.focalPoint.send(MoveAction(action: action, move: .complete))
            return "now \(done.state.rawValue), evidence: \(done.evidence?.count ?? 0)"
        }
        try await stage.step("The owner may not verify") {
            let answer = try await cast.focalPoint.attempt(
                MoveAction.definition, ["action": .string(action.rawValue), "move": .string("verify")])
            try expect("status", answer.status, 403)
            return "refused: \(answer.problem.detail ?? "")"
        }
        try await stage.step("A co-chair reviews the evidence") {
            let early = try await cast.coChair.attempt(
                MoveAction.definition, ["action": .string(action.rawValue), "move": .string("verify")])
            try expect("status", early.status, 409)
            let shown = try await cast.coChair.send(ShowAction(action: action))
            guard let evidence = shown.evidence?.last else { throw Refusal("no evidence is attached") }
            _ = try await cast.coChair.send(
                ReviewEvidence(action: action, evidence: evidence.number, accepted: true))
            return "accepted; before: \(early.problem.errors?.first?.detail ?? "")"
        }
        try await stage.step("A co-chair verifies") {
            let verified = try await cast.coChair.send(MoveAction(action: action, move: .verify))
            try expect("state", verified.state, .verified)
            return "now \(verified.state.rawValue) after \(verified.history?.count ?? 0) moves"
        }
    }

    private func prove(_ stage: inout Stage) async throws {
        try await stage.step("The secretariat has heard of it all") {
            let items = try await eventually("the last notification") {
                let inbox = try await cast.secretariat.send(ListInboxItems(unread: true))
                let about = inbox.items.filter { $0.about == ObjectPath(action) }
                return about.contains { $0.subject.rawValue.hasSuffix("verified") } ? about : nil
            }
            return "\(items.count) notifications about the action, the last: “\(items[0].subject)”"
        }
        try await stage.step("The event logs are proven") {
            var entries: Int64 = 0
            for service in ServiceName.allCases { entries += try await AuditProof.of(service, cast.ops).count }
            return "\(entries) entries, every digest computed anew"
        }
    }
}
