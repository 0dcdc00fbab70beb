import Models
import Postgres
import Reactor
import Testing

@Suite("Every side hears what becomes of proposals", .installation, .serialized)
@Reactor struct ProposalNoticeTests {
    private let secretariat = Speaker.secretariat

    @Test("Owners of follow-up actions and focal points of the label regions hear of merge, reversal and withdrawal")
    func everySide() async throws {
        let (one, other) = (try await Cast.proposal(from: "GRULAC"), try await Cast.proposal(from: "EEG"))
        let owner = try await Cast.delegation("AG")
        let labelled = [try await Cast.delegation("GRULAC"), try await Cast.delegation("EEG")]
        let stranger = try await Cast.delegation("WEOG")
        for proposal in [one, other] {
            let action = try await secretariat.tell(
                ProposeAction(
                    title: "Follow it up", owner: owner.party, due: try Cast.day(1), proposals: [proposal.number]))
            try await heard(owner, "actions/\(action.id)", "Follow it up")
        }
        let merge = try await secretariat.tell(
            MergeProposals(
                proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
        let about = "proposals/\(merge.targets[0].rawValue)"
        #expect(try await heard(owner, about, "The same").reason.rawValue.contains("responsible for a related"))
        for reader in labelled {
            #expect(try await heard(reader, about, "The same").reason.rawValue.contains("region"))
        }

        try await secretariat.tell(ReverseOperation(operation: merge.id, reason: "Wrong"))
        try await secretariat.tell(MoveProposal(proposal: one.number, to: .withdrawn, reason: "No longer wanted"))
        for reader in [owner] + labelled { try await heard(reader, about, "Wrong") }
        for reader in [owner, labelled[0]] {
            try await heard(reader, "proposals/\(one.number.rawValue)", "No longer wanted")
        }
        let inbox = try await labelled[1].speaker.send(ListInboxItems()).items
        #expect(!inbox.contains { $0.text.rawValue.contains("No longer wanted") })
        #expect(try await stranger.speaker.send(ListInboxItems()).items.isEmpty)
    }

    @Test("Whoever made a submission hears what becomes of the proposal that is known from it")
    func submitters() async throws {
        let author = try await Cast.delegation("WEOG")
        let submission = try await author.speaker.send(Cast.submission(of: author.party)).id
        let own = try await secretariat.send(
            RegisterSubmittedProposal(
                title: "From a submission", text: "Something else.", cluster: "A", submissions: [submission]))
        // The author is of the region, too: what is optional must not take the place of what is not.
        let one = try await Cast.proposal(from: "WEOG")
        let merge = try await secretariat.tell(
            MergeProposals(
                proposals: [one.number, own.number], title: "Both", text: "As one.", rationale: "Much the same"))
        let target = merge.targets[0]
        let about = "proposals/\(target.rawValue)"
        try await heard(author, about, "Much the same")
        #expect(try await categories(of: ProposalsMerged.self, to: author) == ["required"])
        // The result is theirs too, and they are named where it is split or the merge reversed.
        try await secretariat.tell(MoveProposal(proposal: target, to: .withdrawn, reason: "Not together"))
        try await heard(author, about, "Not together")
        try await secretariat.tell(MoveProposal(proposal: target, to: .tabled))
        let split = try await secretariat.tell(
            SplitProposal(
                proposal: target,
                parts: (["One", "Other"] as [Line]).map {
                    SplitPart(title: $0, text: "A part", originals: one.provenance)
                }, rationale: "Two things"))
        try await heard(author, about, "Two things")
        try await secretariat.tell(ReverseOperation(operation: split.id, reason: "One thing"))
        try await heard(author, about, "One thing")
        try await secretariat.tell(ReverseOperation(operation: merge.id, reason: "Wrong again"))
        try await heard(author, nil, "Wrong again")
        #expect(try await !categories(of: ProposalSplit.self, to: author).isEmpty)
        #expect(try await !categories(of: OperationReversed.self, to: author).isEmpty)
        let splits = try await Cast.told(ProposalSplit.self) { $0.operation == split.id }
        #expect(splits.map(\.submitters) == [[author.party]])
        let reversals = try await Cast.told(OperationReversed.self) { [split.id, merge.id].contains($0.operation) }
        #expect(reversals.map(\.submitters) == [[author.party], [author.party]])
        try await secretariat.tell(MoveProposal(proposal: own.number, to: .withdrawn, reason: "Overtaken"))
        try await heard(author, "proposals/\(own.number.rawValue)", "Overtaken")
    }

    @Test("Every focal point hears that a publication is withdrawn")
    func publication() async throws {
        _ = try await Cast.proposal(from: "AG")
        let reader = try await Cast.delegation("WEOG")
        let publication = try await secretariat.tell(PublishProposals())
        try await secretariat.tell(WithdrawPublication(publication: publication.number, reason: "A wrong page"))
        try await heard(reader, "publications/\(publication.number)", "A wrong page")
    }

    /// What a delegation is told, about an object where one is named.
    @discardableResult
    private func heard(_ reader: Delegation, _ about: String?, _ words: String) async throws -> InboxItem {
        let items = try await reader.speaker.send(ListInboxItems()).items
        return try #require(
            items.first { (about == nil || $0.about.rawValue == about) && $0.text.rawValue.contains(words) },
            "\(reader.party) is not told “\(words)” of \(about ?? "anything")")
    }

    /// Of which categories the mail about events of a type is.
    private func categories<Told: Event>(of type: Told.Type, to reader: Delegation) async throws -> [String] {
        try await Installation.running.rows(
            "SELECT category FROM delivery WHERE party = \(reader.party) AND event = \(type.type.rawValue)",
            in: .notifications)
    }
}
