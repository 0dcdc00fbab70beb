import Models
import Reactor
import Testing

@Suite("Needs that were registered wrong", .installation, .serialized)
@Reactor struct NeedCorrectionTests {
    private let secretariat = Speaker.secretariat

    @Test("A need is put right, and what it said stays on record; its registration is still a repetition")
    func corrects() async throws {
        let request = RegisterNeed(
            id: .generate(), list: "2b", item: "(a)", part: 1, heading: "Trainning", summary: "Training of staff.",
            regions: ["AG"])
        let need = try await secretariat.send(request)
        let corrected = try await secretariat.repeating(
            CorrectNeed(
                need: need.id, reason: "A slip.", heading: "Training", regions: ["AG", "AP"], clear: [.part]))
        #expect(corrected.heading == "Training" && corrected.regions == ["AG", "AP"] && corrected.part == nil)
        let former = try #require(corrected.corrections?.first?.former)
        #expect(former.map(\.field.rawValue) == ["part", "heading", "regions"])
        #expect(former.map(\.value) == ["1", "Trainning", #"["AG"]"#])
        #expect(try await secretariat.send(request) == corrected)
        #expect(try await Speaker.everybody.send(ShowNeed(need: need.id)) == corrected)
        try await refuses(CorrectNeed(need: need.id, reason: "R"), secretariat, 422, field: "list")
        try await refuses(CorrectNeed(need: need.id, reason: "R", part: 0), secretariat, 422, field: "part")
        try await refuses(
            CorrectNeed(need: need.id, reason: "R", source: "S", clear: [.source]), secretariat, 422, field: "clear")
        try await secretariat.refusal(of: CorrectNeed(need: .generate(), reason: "R", item: "I"), .notFound)
        #expect(try await Speaker.coChair.attempt(WithdrawNeed(need: need.id, reason: "R")).status == 403)
    }

    @Test("A need that was withdrawn is no gap, nothing new names it, and it is listed only when asked for")
    func withdrawal() async throws {
        let (author, party) = try await Cast.focalPoint()
        let need = try await Cast.need()
        let named = try await secretariat.send(
            ProposeAction(title: "An action", owner: party, due: try Cast.day(30), needs: [try await Cast.need()]))
        let decision = try await Cast.decision()
        try await secretariat.send(LinkDecision(decision: decision.id, needs: named.needs))
        try await Installation.running.settle()
        let before = try await secretariat.send(ShowGaps())
        let withdrawn = try await secretariat.repeating(WithdrawNeed(need: need, reason: "Listed twice."))
        #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.map(\.reason) == ["Listed twice."])
        let after = try await secretariat.send(ShowGaps())
        #expect(after.needs == before.needs - 1 && after.needsWithoutAction == before.needsWithoutAction - 1)
        #expect(after.needsWithoutProposal == before.needsWithoutProposal - 1)
        let limit = PageLimit(rawValue: 500)
        for lacking in [NeedGap.proposal, .action] {
            let gaps = try await secretariat.send(ListNeedGaps(lacking: lacking, limit: limit)).items
            #expect(!gaps.contains { $0.id == need })
        }
        #expect(try await !secretariat.send(ListNeeds(limit: limit)).items.contains { $0.id == need })
        #expect(try await secretariat.send(ListNeeds(withdrawn: true, limit: limit)).items.contains(withdrawn))
        try await refuses(
            ProposeAction(title: "An action", owner: party, due: try Cast.day(30), needs: [need]), secretariat, 422,
            field: "needs")
        let content = DraftContent(
            submitters: [party], submitterClass: "member-state", title: "A title", body: "Words", needs: [need])
        func submit() -> ReceiveSubmission {
            ReceiveSubmission(
                submitters: content.submitters, submitterClass: content.submitterClass, title: content.title,
                needs: content.needs)
        }
        try await Installation.running.settle()
        try await refuses(submit(), author, 422, field: "needs")
        // What names it already is not held up.
        try await secretariat.send(WithdrawNeed(need: try #require(named.needs.first), reason: "R"))
        let revised = try await secretariat.send(
            ReviseAction(action: named.id, version: named.version, reason: "R", title: "The action"))
        #expect(revised.needs == named.needs)
        let proposal = try await Cast.proposal()
        let linked = try await secretariat.send(LinkDecision(decision: decision.id, proposals: [proposal]))
        #expect(linked.needs == named.needs)
        let trace = try await secretariat.send(ShowTrace(action: named.id))
        #expect(trace.needs.isEmpty)
        try await secretariat.refusal(
            of: RelateNeed(need: need, proposals: [], reason: "R"), .transitionRefused)
        try await secretariat.refusal(of: WithdrawNeed(need: need, reason: "R"), .transitionRefused)
    }
}
