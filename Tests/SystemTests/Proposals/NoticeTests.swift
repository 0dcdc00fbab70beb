import Messaging
import Models
import Testing

extension SystemTests.Proposals {
    @Suite("Every side hears of it", .serialized)
    struct NoticeTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "owners of follow-up actions and focal points of the label regions hear of merge, reversal and withdrawal")
        func everySide() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "GRULAC"), try await set.proposal(from: "EEG"))
            let owner = try await set.party("owner", of: "AG")
            let labelled = [
                try await set.party("grulac-state", of: "GRULAC"), try await set.party("eeg-state", of: "EEG"),
            ]
            let stranger = try await set.party("stranger", of: "WEOG")
            for proposal in [one, other] {
                let action = try await api.send(
                    ProposeAction(
                        title: "Follow it up", owner: owner, due: Instant.now.advanced(by: .seconds(86_400)).date,
                        proposals: [proposal.number]))
                _ = try await heard(owner, "actions/\(action.id)", containing: "Follow it up")
            }

            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            let about = "proposals/\(merge.targets[0].rawValue)"
            let reason = try await heard(owner, about, containing: "The same").reason.rawValue
            #expect(reason.contains("own"))
            for party in labelled {
                #expect(try await heard(party, about, containing: "The same").reason.rawValue.contains("region"))
            }

            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            _ = try await api.send(MoveProposal(proposal: one.number, to: .withdrawn, reason: "No longer wanted"))
            let withdrawn = "proposals/\(one.number.rawValue)"
            for party in [owner] + labelled { _ = try await heard(party, about, containing: "Wrong") }
            for party in [owner, labelled[0]] { _ = try await heard(party, withdrawn, containing: "No longer wanted") }
            let eeg = try await backbone.api(as: .focalPoint(labelled[1])).send(ListInboxItems())
            #expect(!eeg.items.contains { $0.text.rawValue.contains("No longer wanted") })
            let inbox = try await backbone.api(as: .focalPoint(stranger)).send(ListInboxItems())
            #expect(inbox.items.isEmpty)
            _ = try await api.send(MoveProposal(proposal: one.number, to: .tabled))
        }

        @Test("whoever made a submission hears what becomes of the proposal that is known from it")
        func submitters() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let author = try await set.party("author", of: "WEOG")
            let submission = try await api.send(
                ReceiveSubmission(submitters: [author], submitterClass: "member-state", topics: []))
            let own = try await api.send(
                RegisterSubmittedProposal(
                    title: "From a submission", text: "Something else.", cluster: "A", submissions: [submission.id]))
            // The author is of the region, too: what is optional must not take the place of what is not.
            let one = try await set.proposal(from: "WEOG")
            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, own.number], title: "Both", text: "As one.", rationale: "Much the same"))
            let about = "proposals/\(merge.targets[0].rawValue)"
            _ = try await heard(author, about, containing: "Much the same")
            try await eventually("the mail about the merge") {
                try await backbone.database.rows(
                    """
                    SELECT category FROM notifications.delivery
                    WHERE party = 'author' AND event = '\(ProposalsMerged.type.rawValue)'
                    """) == ["required"]
            }
            // The result is theirs too, and they are named where it is split or the merge reversed.
            _ = try await api.send(MoveProposal(proposal: merge.targets[0], to: .withdrawn, reason: "Not together"))
            _ = try await heard(author, about, containing: "Not together")
            _ = try await api.send(MoveProposal(proposal: merge.targets[0], to: .tabled))
            let split = try await api.send(
                SplitProposal(
                    proposal: merge.targets[0],
                    parts: (["One", "Other"] as [Line]).map {
                        SplitPart(title: $0, text: "A part", originals: one.provenance)
                    }, rationale: "Two things"))
            _ = try await heard(author, about, containing: "Two things")
            _ = try await api.send(ReverseOperation(operation: split.id, reason: "One thing"))
            _ = try await heard(author, about, containing: "One thing")
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong again"))
            _ = try await heard(author, nil, containing: "Wrong again")
            for event in [ProposalSplit.type, OperationReversed.type] {
                try await eventually("mail about \(event.rawValue)") {
                    try await backbone.database.count(
                        "SELECT count(*) FROM notifications.delivery WHERE party = 'author' AND event = '\(event.rawValue)'"
                    ) >= 1
                }
            }
            try await eventually("the events of split and reversals") {
                let log = try await backbone.database.log(of: .proposals)
                let splits = try log.filter { $0.envelope.type == ProposalSplit.type.rawValue }
                    .map { try $0.event(ProposalSplit.self) }.filter { $0.operation == split.id }
                let reversals = try log.filter { $0.envelope.type == OperationReversed.type.rawValue }
                    .map { try $0.event(OperationReversed.self) }
                    .filter { [split.id, merge.id].contains($0.operation) }
                return splits.map(\.submitters) == [[author]] && reversals.map(\.submitters) == [[author], [author]]
            }
            _ = try await api.send(MoveProposal(proposal: own.number, to: .withdrawn, reason: "Overtaken"))
            _ = try await heard(author, "proposals/\(own.number.rawValue)", containing: "Overtaken")
        }

        @Test("every focal point hears that a publication is withdrawn")
        func publication() async throws {
            let api = try await backbone.api(as: .secretariat)
            let party = try await SmallSet(backbone).party("reader-of-publications", of: "WEOG")
            let publication = try await api.send(PublishProposals())
            _ = try await api.send(WithdrawPublication(publication: publication.number, reason: "A wrong page"))
            _ = try await heard(party, "publications/\(publication.number)", containing: "A wrong page")
        }

        private func heard(_ party: PartyID, _ about: String?, containing words: String) async throws -> InboxItem {
            let api = try await backbone.api(as: .focalPoint(party))
            return try await eventually("what \(party) is told of \(about ?? words)") {
                try await api.send(ListInboxItems()).items.first {
                    (about == nil || $0.about.rawValue == about) && $0.text.rawValue.contains(words)
                }
            }
        }
    }
}
