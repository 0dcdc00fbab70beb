import Models
import Postgres
import Testing

extension ProposalsTests {
    @Suite("What is not on the table yet")
    struct DraftProposalTests {
        private let secretariat = Speaker.secretariat

        @Test("A draft is there for the secretariat and the co-chairs, and for the others it is not")
        func hidden() async throws {
            let number = try await Cast.proposal(from: "AG", isDraft: true).number
            let (focalPoint, _) = try await Cast.focalPoint()
            let everybody = Speaker.everybody
            try await everybody.refusal(of: ShowProposal(proposal: number), .notFound)
            try await everybody.refusal(of: ListVersions(proposal: number), .notFound)
            try await everybody.refusal(of: ListMoves(proposal: number), .notFound)
            try await everybody.refusal(of: ShowLineage(proposal: number), .notFound)
            try await everybody.refusal(of: ShowRelations(proposal: number), .notFound)
            try await everybody.refusal(of: ListProposals(status: .draft), .forbidden)
            #expect(try await everybody.send(ListLabels(proposals: [number])).proposals.isEmpty)
            try await focalPoint.refusal(of: TakePosition(proposal: number, stance: .supports), .notFound)
            let nobodys = try await focalPoint.refusal(of: WithdrawPosition(proposal: number), .notFound)
            #expect(nobodys.detail == "There is no proposal “\(number)”.")
            try await focalPoint.refusal(
                of: ProposeAmendment(proposal: number, version: 2, quote: "Not", replacement: "Now"), .notFound)
            for reader in [secretariat, .coChair] {
                #expect(try await reader.send(ListProposals(status: .draft)).items.contains { $0.number == number })
            }
        }

        @Test("Nothing is told of a draft, whatever is done to it; on the table it is told as it is then")
        func untold() async throws {
            let (_, party) = try await Cast.focalPoint()
            let number = try await Cast.proposal(from: "AG", isDraft: true).number
            let before = try await Installation.running.countTold(by: .proposals)
            try await secretariat.send(
                ReviseProposal(proposal: number, basedOn: 1, title: "Better", text: "Soon there."))
            try await secretariat.send(
                TranslateVersion(proposal: number, version: 2, language: .french, title: "Mieux", text: "Bientôt."))
            try await secretariat.send(ClassifyProposal(proposal: number, cluster: "C"))
            try await secretariat.refusal(
                of: RecordMention(proposal: number, regions: ["AG"], summary: "x"), .transitionRefused)
            try await secretariat.refusal(
                of: MergeProposals(proposals: [number], originals: [], rationale: "x"))
            try await secretariat.refusal(
                of: MoveProposal(proposal: number, to: .withdrawn, reason: "x"), .transitionRefused, field: "to")
            try await secretariat.refusal(
                of: TakePosition(proposal: number, party: party, stance: .supports, recordingReason: "x"),
                .transitionRefused)
            #expect(try await Installation.running.countTold(by: .proposals) == before)

            try await secretariat.repeating(MoveProposal(proposal: number, to: .tabled))
            let told = try await Cast.told(ProposalRegistered.self) { $0.number == number }
            #expect(told.map(\.title) == ["Better"] && told.map(\.cluster) == ["C"] && told.map(\.labels) == [["AG"]])
            #expect(try await Speaker.everybody.send(ShowProposal(proposal: number)).status == .tabled)
        }
    }
}

@Suite("Drafts account for nothing", .installation)
struct DraftProvenanceTests {
    @Test("An original is not accounted for by a proposal that never was in the set, even withdrawn")
    func withdrawnDraft() async throws {
        let secretariat = Speaker.secretariat
        _ = try await Cast.proposal(from: "AG")
        #expect(try await secretariat.send(ShowProvenance()).isBalanced)
        let draft = try await Cast.proposal(from: "AG", isDraft: true)
        for status in [ProposalStatus.draft, .withdrawn] {
            try await Installation.running.execute(
                "UPDATE proposal SET status = \(status) WHERE number = \(draft.number)", in: .proposals)
            let report = try await secretariat.send(ShowProvenance())
            #expect(!report.isBalanced && report.offending.map(\.original) == [draft.provenance[0]], "\(status)")
        }
        try await Installation.running.execute(
            "UPDATE proposal SET status = 'draft' WHERE number = \(draft.number)", in: .proposals)
        try await secretariat.send(MoveProposal(proposal: draft.number, to: .tabled))
        #expect(try await secretariat.send(ShowProvenance()).isBalanced)
        try await secretariat.send(MoveProposal(proposal: draft.number, to: .withdrawn, reason: "No longer wanted"))
        #expect(try await secretariat.send(ShowProvenance()).isBalanced)
    }
}
