internal import CLI
internal import Messaging
internal import Models

/// What can be done with calls and submissions, row by row of the list of features (S1–S10).
struct SubmissionsScene {
    let cast: TourCast
    let call = CallID.generate()

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        try await ask(&stage)
        let submission = try await submit(&stage)
        try await attach(&stage)
        try await sign(&stage)
        try await beLate(&stage)
        try await read(&stage, submission)
    }

    private func ask(_ stage: inout Stage) async throws {
        let today = Instant.now.date
        try await stage.step("S1 A call, its zone, an extension") {
            let opened = try await cast.secretariat.send(
                OpenCall(
                    id: call, title: "Tour: views on calls", questions: ["What should change?", "By when?"],
                    audience: ["member-state"], opens: Instant.now.advanced(by: .seconds(-60)),
                    closesOn: today.advanced(byDays: 30)))
            let extended = try await cast.secretariat.send(
                ExtendCall(call: call, closesOn: today.advanced(byDays: 60), reason: "Two delegations asked for time."))
            try expect("extensions", extended.extensions.count, 1)
            let seen = try await cast.focalPoint.send(ShowCall(call: call, zone: try .named("America/Santiago")))
            return """
                closed \(opened.closesLocal ?? ""), now \(extended.closesLocal ?? ""); \
                in Santiago \(seen.closesForReader ?? "")
                """
        }
        try await stage.step("S1 A shorter time is refused") {
            let answer = try await cast.secretariat.attempt(
                ExtendCall.definition,
                [
                    "call": .string(call.rawValue), "closesOn": .string(today.advanced(byDays: 10).description),
                    "reason": .string("A mistake."),
                ])
            try expect("status", answer.status, 422)
            return answer.problem.detail ?? ""
        }
    }

    private func submit(_ stage: inout Stage) async throws -> SubmissionID {
        var submitted: Submission?
        try await stage.step("S2 S5 A draft by two hands") {
            let first = try await cast.focalPoint.send(SaveDraft(call: call, content: try content("First thoughts.")))
            let second = try await cast.focalPoint.send(
                SaveDraft(id: first.id, version: 1, call: call, content: try content("Second thoughts.")))
            let stale = try await cast.focalPoint.attempt(
                SaveDraft.definition,
                [
                    "id": .string(first.id.rawValue), "version": .integer(1), "call": .string(call.rawValue),
                    "content": .object([
                        "submitters": .array([.string(cast.party.rawValue)]), "submitterClass": .string("member-state"),
                        "body": .string("Other thoughts."),
                    ]),
                ])
            try expect("status", stale.status, 409)
            try expect("both texts shown", stale.problem.errors?.contains { $0.field == "content.body" }, true)
            submitted = try await cast.focalPoint.send(SubmitDraft(draft: first.id, version: second.version))
            return "version 2 saved, the stale save refused (409) with both texts, then submitted"
        }
        guard let submitted else { throw Refusal("nothing was submitted") }
        try await stage.step("S8 Receipt and revision") {
            let revised = try await cast.focalPoint.send(
                ReviseSubmission(
                    submission: submitted.id, title: "Chile on calls, revised", body: "Third thoughts."))
            try expect("answers kept", revised.answers, submitted.answers)
            let former = try await cast.secretariat.send(ShowSubmission(submission: submitted.id))
            try expect("superseded by", former.supersededBy, revised.id)
            return """
                receipts \(submitted.receipt.number) and \(revised.receipt.number), digest \
                \(revised.receipt.digest.rawValue.prefix(12))…; the former version stays readable
                """
        }
        return submitted.id
    }

    private func sign(_ stage: inout Stage) async throws {
        let swiss = try party("switzerland")
        let jamaica = try party("jamaica")
        try await stage.step("S4 S6 Signatories, point by point") {
            let joint = try await cast.secretariat.send(
                ReceiveSubmission(
                    call: call, submitters: [cast.party, swiss, jamaica], submitterClass: "joint",
                    signed: [cast.party], title: "Joint views"))
            try expect("behind it at first", joint.submitters, [cast.party])
            let all = try await cast.secretariat.send(
                RecordPoint(
                    submissions: [joint.id], submitters: [cast.party, swiss, jamaica], practices: ["Peer review"],
                    stance: .supports, scope: .single, summary: "All three support peer review."))
            let two = try await cast.secretariat.send(
                RecordPoint(
                    submissions: [joint.id], submitters: [cast.party, swiss], stance: .comments, scope: .single,
                    summary: "Two of them would begin with a pilot."))
            _ = try await cast.client(as: "focal-point:switzerland").send(
                DecideSignature(submission: joint.id, decision: .confirm))
            _ = try await cast.client(as: "focal-point:jamaica").send(
                DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared in capital."))
            let signed = try await cast.secretariat.send(ShowSubmission(submission: joint.id))
            try expect("behind it", signed.submitters, [cast.party, swiss])
            let seen = try await cast.secretariat.send(ShowPoint(point: all.id))
            let states = (seen.signatories ?? []).map(\.state)
            try expect("signatures", states, [.confirmed, .confirmed, .declined])
            try expect("behind the second at first", two.submitters, [cast.party])
            return "chile signed the letter, switzerland confirmed, jamaica declined: two stand behind it"
        }
    }

    private func beLate(_ stage: inout Stage) async throws {
        try await stage.step("S2 Late, and admitted") {
            let now = Instant.now
            let closed = try await cast.secretariat.send(
                OpenCall(
                    title: "Tour: a call that has closed", questions: [], opens: now.advanced(by: .seconds(-7200)),
                    closes: now.advanced(by: .seconds(-3600)), zone: try .named("UTC")))
            let late = try await cast.focalPoint.send(
                ReceiveSubmission(
                    call: closed.id, submitters: [cast.party], submitterClass: "member-state", title: "Too late"))
            try expect("late", late.isLate, true)
            let before = try await cast.secretariat.send(CountSubmissions(call: closed.id))
            let admitted = try await cast.secretariat.send(
                AdmitSubmission(submission: late.id, reason: "The portal was down that night."))
            let after = try await cast.secretariat.send(CountSubmissions(call: closed.id))
            try expect("counted before and after", [before.total, after.total], [0, 1])
            return "counted \(before.total), then \(after.total): “\(admitted.admission?.reason ?? "")”"
        }
    }

    private func read(_ stage: inout Stage, _ submission: SubmissionID) async throws {
        try await stage.step("S3 Classes of the record") {
            let record = try await cast.secretariat.send(CountSubmissions(unasked: true)).byClass
            let counts = ["member-state", "joint", "major-group", "accredited-observer", "group"].map {
                record[$0] ?? 0
            }
            try expect("counts per class", counts, [18, 3, 1, 8, 2])
            return "18 states, 3 joint, 1 Major Group, 8 observers; 2 groups fit no class and stand apart"
        }
        try await stage.step("S9 Response matrix") {
            _ = try await cast.client(as: "focal-point:france").send(RecordCallOpening(call: call))
            let matrix = try await cast.secretariat.send(ShowResponseMatrix(call: call))
            let states = Dictionary(uniqueKeysWithValues: matrix.responses.map { ($0.party.rawValue, $0.state) })
            try expect("chile", states["chile"], .submitted)
            try expect("france", states["france"], .opened)
            return matrix.totals.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
        try await stage.step("S10 Attendance is another matter") {
            let compared = try await cast.secretariat.send(CompareAttendance(statesOnly: true))
            let names = compared.submittedOnly.map(\.name.rawValue)
            try expect("submitted, attended nowhere", names, ["Belgium", "Lao PDR", "Mauritania"])
            return "submitted and attended nowhere: \(names.joined(separator: ", "))"
        }
        try await stage.step("Search") {
            guard let words = SearchText(rawValue: "third thoughts") else { throw Refusal("these are words") }
            let found = try await cast.focalPoint.send(SearchSubmissions(text: words, target: .submission))
            guard let newest = try await cast.focalPoint.send(ShowSubmission(submission: submission)).supersededBy
            else {
                throw Refusal("the submission was revised")
            }
            try expect("found", found.items.contains { $0.id.rawValue == newest.rawValue }, true)
            return "\(found.items.count) found for “\(words)”"
        }
    }

    private func content(_ body: Prose) throws -> DraftContent {
        guard let one = QuestionNumber(rawValue: 1), let npp16 = ProposalNumber(rawValue: 16) else {
            throw Refusal("these are numbers")
        }
        return DraftContent(
            submitters: [cast.party], submitterClass: "member-state", title: "Chile on calls", body: body,
            answers: [GuidedAnswer(question: one, text: "The dates.")], proposals: [npp16])
    }

    private func party(_ id: String) throws -> PartyID {
        guard let party = PartyID(rawValue: id) else { throw Refusal("\(id) is an id") }
        return party
    }
}
