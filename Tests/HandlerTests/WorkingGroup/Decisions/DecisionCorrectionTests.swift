import Models
import Reactor
import Testing

@Suite("Decisions that were recorded wrong", .installation, .serialized)
@Reactor struct DecisionCorrectionTests {
    private let secretariat = Speaker.secretariat

    private func given(_ number: String, _ text: Prose, _ type: ParagraphType = .operational) throws -> GivenParagraph {
        GivenParagraph(number: try #require(ParagraphNumber(rawValue: number)), text: text, type: type)
    }

    @Test("Title, day and paragraphs are put right; a paragraph whose status has changed stays, with its history")
    func corrects() async throws {
        let party = try await Cast.party()
        let decision = try await Cast.decision(actors: [party])
        let second = try #require(ParagraphNumber(rawValue: "2"))
        try await Speaker.coChair.send(
            MoveParagraph(decision: decision.id, paragraph: second, to: .implemented, reason: "Done."))
        let day = try Cast.day(-3)
        let corrected = try await secretariat.repeating(
            CorrectDecision(
                decision: decision.id, reason: "Minutes were wrong.", title: "The decision", takenOn: day,
                paragraphs: [try given("2", "Asks again."), try given("3", "Asks more.")]))
        #expect(corrected.title == "The decision" && corrected.takenOn == day && corrected.number == decision.number)
        #expect(corrected.paragraphs.map(\.number.rawValue) == ["2", "3"])
        #expect(corrected.paragraphs.map(\.status) == [.implemented, .active])
        #expect(corrected.paragraphs.first?.text == "Asks again." && corrected.paragraphs.first?.history?.count == 1)
        let entry = try #require(corrected.corrections?.first)
        #expect(entry.former.map(\.field.rawValue) == ["title", "takenOn", "paragraphs"])
        #expect(entry.former.last?.value?.contains("Recalls.") == true)
        #expect(try await Speaker.everybody.send(ShowDecision(decision: decision.id)) == corrected)

        let lost = CorrectDecision(decision: decision.id, reason: "R", paragraphs: [try given("3", "Asks more.")])
        try await refuses(lost, secretariat, 422, field: "paragraphs", "paragraph 2")
        let other = CorrectDecision(
            decision: decision.id, reason: "R", paragraphs: [try given("2", "Recalls.", .informational)])
        try await refuses(other, secretariat, 422, field: "paragraphs", "another type")
    }

    @Test("A number is put right; that of a withdrawn decision can be given to another")
    func numbers() async throws {
        let (first, second) = (try await Cast.decision(), try await Cast.decision())
        try await refuses(
            CorrectDecision(decision: second.id, reason: "R", place: first.number.place), secretariat, 409,
            field: "place")
        let withdrawn = try await secretariat.repeating(
            WithdrawDecision(decision: first.id, reason: "Recorded twice."))
        #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.last?.isWithdrawal == true)
        let moved = try await secretariat.send(
            CorrectDecision(decision: second.id, reason: "R", place: first.number.place))
        #expect(moved.number == first.number)
        let found = try await secretariat.show(ShowDecision.self, "decision", first.number.rawValue)
        #expect(found.id == second.id)
        #expect(try await secretariat.send(ShowDecision(decision: first.id)) == withdrawn)
        // Nobody is given the number of one that was withdrawn without asking for it.
        let next = try await Cast.decision()
        #expect(![first.number, second.number].contains(next.number))
        let elsewhere = try await secretariat.send(
            CorrectDecision(decision: next.id, reason: "R", sequence: DecisionSequence(rawValue: "ELSE")))
        #expect(elsewhere.number.rawValue == "ELSE/1")
    }

    @Test("Nothing new names a decision that was withdrawn, and it is listed only when asked for")
    func withdrawal() async throws {
        let (decision, other, party) = (try await Cast.decision(), try await Cast.decision(), try await Cast.party())
        try await secretariat.send(WithdrawDecision(decision: decision.id, reason: "R"))
        let id = try #require(Line(rawValue: decision.id.rawValue))
        try await refuses(
            ProposeAction(title: "An action", owner: party, due: try Cast.day(30), decisions: [id]), secretariat, 422,
            field: "decisions")
        let superseding = MoveParagraph(
            decision: other.id, paragraph: try #require(ParagraphNumber(rawValue: "1")), to: .superseded, reason: "R",
            supersededBy: decision.id)
        try await refuses(superseding, .coChair, 422, field: "supersededBy")
        for request: any Request in [
            LinkDecision(decision: decision.id, proposals: []),
            MoveParagraph(
                decision: decision.id, paragraph: try #require(ParagraphNumber(rawValue: "2")), to: .stagnant,
                reason: "R"), CorrectDecision(decision: decision.id, reason: "R", title: "T"),
            WithdrawDecision(decision: decision.id, reason: "R"),
        ] { try await secretariat.refusal(of: request, .transitionRefused) }
        let limit = PageLimit(rawValue: 500)
        #expect(try await !secretariat.send(ListDecisions(limit: limit)).items.contains { $0.id == decision.id })
        let all = try await secretariat.send(ListDecisions(withdrawn: true, limit: limit)).items
        #expect(all.contains { $0.id == decision.id })
    }

    @Test("What a decision took the place of stands again where it was recorded by mistake")
    func superseded() async throws {
        let (first, second) = (try await Cast.decision(), try await Cast.decision())
        let number = try #require(ParagraphNumber(rawValue: "2"))
        try await secretariat.send(
            MoveParagraph(decision: first.id, paragraph: number, to: .stagnant, reason: "No news."))
        try await Speaker.coChair.send(
            MoveParagraph(
                decision: first.id, paragraph: number, to: .superseded, reason: "R", supersededBy: second.id))
        try await secretariat.send(WithdrawDecision(decision: second.id, reason: "Recorded twice."))
        let restored = try #require(try await secretariat.send(ShowDecision(decision: first.id)).paragraphs.last)
        #expect(restored.status == .stagnant && restored.supersededBy == nil)
        #expect(restored.history?.last?.reason == "Recorded twice.")
    }

    @Test("The same paragraphs again are no correction; whom new ones name is written to")
    func named() async throws {
        let decision = try await Cast.decision()
        let same = decision.paragraphs.map {
            GivenParagraph(number: $0.number, text: $0.text, type: $0.type, actors: [], bodies: nil)
        }
        try await refuses(
            CorrectDecision(decision: decision.id, reason: "R", paragraphs: same), secretariat, 422, field: "title")
        let reader = try await Cast.delegation()
        try await Installation.running.sendMail()
        let paragraphs = same.map {
            GivenParagraph(number: $0.number, text: $0.text, type: $0.type, actors: [reader.party])
        }
        try await secretariat.tell(
            CorrectDecision(decision: decision.id, reason: "A name was missing.", paragraphs: paragraphs))
        try await Cast.mail(to: try reader.email, "A name was missing.")
    }

    @Test("A decision is taken on a day of its session, by the clock of that")
    func days() async throws {
        let zone = try #require(TimeZoneName(rawValue: "Pacific/Kiritimati"))
        let today = try Cast.today
        // It begins in the morning there, when it is yesterday here.
        let starts = Instant(microseconds: Int64(today.daysSince1970 - 1) * 86_400_000_000).advanced(
            by: .seconds(64_800))
        let session = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: zone, startsAt: starts,
                endsAt: starts.advanced(by: .seconds(86_400))))
        try await Speaker.coChair.send(PublishSession(session: session.id))
        func record(_ day: CalendarDate) throws -> RecordDecision {
            RecordDecision(
                title: "A decision", takenOn: day, session: session.id, paragraphs: [try given("1", "Asks.")])
        }
        try await refuses(
            try record(today.advanced(byDays: -1)), secretariat, 422, field: "takenOn", "\(today)",
            "\(today.advanced(byDays: 1))")
        let decision = try await secretariat.send(try record(today))
        try await refuses(
            CorrectDecision(decision: decision.id, reason: "R", takenOn: today.advanced(byDays: -2)), secretariat, 422,
            field: "takenOn")
        let free = try await secretariat.send(
            CorrectDecision(
                decision: decision.id, reason: "R", takenOn: today.advanced(byDays: -2), clear: [.session]))
        #expect(free.session == nil)
        try await refuses(
            CorrectDecision(decision: decision.id, reason: "R", session: session.id), secretariat, 422,
            field: "takenOn")
        try await refuses(CorrectDecision(decision: decision.id, reason: "R"), secretariat, 422, field: "title")
        try await secretariat.refusal(of: CorrectDecision(decision: .generate(), reason: "R", title: "T"), .notFound)
        #expect(try await Speaker.coChair.attempt(WithdrawDecision(decision: decision.id, reason: "R")).status == 403)
    }
}
