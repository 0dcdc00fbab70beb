import Models
import Postgres
import Testing

@Suite("Follow-up of proposals that are merged and split", .installation, .serialized)
struct LineageTests {
    private let most = PageLimit(rawValue: 500)

    private func known(_ number: ProposalNumber, isCurrent: Bool) async throws {
        try await settled("\(number) to be known") {
            try await Installation.running.count(
                """
                SELECT count(*) FROM proposal
                WHERE number = \(number) AND is_current = \(isCurrent)
                """) == 1
        }
    }

    @Test("what follows a proposal up follows up what it is merged into, and comes back when that is reversed")
    func merge() async throws {
        let party = try await Cast.party()
        let (one, other) = (try await Cast.proposal(), try await Cast.proposal())
        let day = try await Cast.today
        let need = try await Speaker.secretariat.send(
            RegisterNeed(list: "test", item: "l", summary: "A need.", regions: ["AG"], relatedProposals: [one]))
        let action = try await Speaker.secretariat.send(
            ProposeAction(
                title: "Of both", owner: party, due: day.advanced(byDays: 90), proposals: [one, other]))
        let alone = try await Speaker.secretariat.send(
            ProposeAction(title: "Of one", owner: party, due: day.advanced(byDays: 91), proposals: [one]))
        let owner = try await Cast.focalPoint(of: party)
        _ = try await owner.send(MoveAction(action: action.id, move: .accept))
        _ = try await owner.send(
            ReportProgress(
                action: action.id, periodStart: day, periodEnd: day, percent: try #require(Percent(rawValue: 60)),
                narrative: "On its way."))

        let merge = try await Speaker.secretariat.send(
            MergeProposals(proposals: [one, other], title: "Both", text: "As one.", rationale: "The same"))
        let merged = try #require(merge.targets.first)
        try await known(merged, isCurrent: true)
        try await known(one, isCurrent: false)
        let reader = Speaker.everybody
        let gaps = try await reader.send(ListProposalGaps(limit: most)).items.map(\.number)
        #expect(!gaps.contains(merged))
        let bare = try await reader.send(ListNeedGaps(lacking: .proposal, limit: most)).items.map(\.id)
        #expect(!bare.contains(need.id))
        for start in [ShowTrace(proposal: merged), ShowTrace(need: need.id)] {
            let trace = try await reader.send(start)
            #expect(trace.actions.map(\.id) == [action.id, alone.id], "\(trace.from)")
            #expect(trace.needs.map(\.id) == [need.id], "\(trace.from)")
            #expect(trace.proposals.first { $0.isCurrent }?.number == merged, "\(trace.from)")
        }
        let progress = try await reader.send(ShowProposalProgress(proposal: merged))
        // Twice 60 for the one that follows up both, and 0 for the other, each of the same weight.
        #expect(progress.percent == 40 && progress.totalWeight == progress.inputs.map(\.weight).reduce(0, +))
        #expect(progress.inputs.map(\.note) == ["counts 2 times", nil])
        let first = try await reader.send(ShowProposalProgress(proposal: merged, limit: PageLimit(rawValue: 1)))
        let second = try await reader.send(
            ShowProposalProgress(proposal: merged, after: first.next, limit: PageLimit(rawValue: 1)))
        #expect(first.inputs + second.inputs == progress.inputs && second.next == nil)
        let whole = try await reader.send(ShowProgress())
        let input = whole.clusters.flatMap(\.inputs).first { $0.of.rawValue == String(merged.rawValue) }
        #expect(input?.percent == 40 && input?.note == "actions: 3", "\(String(describing: input))")
        #expect(input?.actions == 3)

        // Into one that stands already, and further into its parts.
        let third = try await Cast.proposal()
        let into = try await Speaker.secretariat.send(
            MergeProposals(proposals: [merged], into: third, rationale: "The same again"))
        try await known(merged, isCurrent: false)
        let chained = try await reader.send(ShowTrace(proposal: third))
        #expect(chained.actions.map(\.id) == [action.id, alone.id] && chained.needs.map(\.id) == [need.id])
        #expect(try await !reader.send(ListProposalGaps(limit: most)).items.map(\.number).contains(third))
        _ = try await Speaker.secretariat.send(ReverseOperation(operation: into.id, reason: "Too much"))
        try await known(merged, isCurrent: true)
        try await settled("nothing to be handed down any more") {
            try await reader.send(ShowTrace(proposal: third)).actions.isEmpty
        }
        #expect(try await reader.send(ListProposalGaps(limit: most)).items.map(\.number).contains(third))

        _ = try await Speaker.secretariat.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
        try await known(one, isCurrent: true)
        try await known(merged, isCurrent: false)
        #expect(try await reader.send(ShowTrace(proposal: one)).actions.count == 2)
        #expect(try await reader.send(ShowTrace(proposal: merged)).actions.isEmpty)
        #expect(try await reader.send(ShowProposalProgress(proposal: other)).percent == 60)
    }
}
