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
            let (one, other) = (try await set.proposal(from: .grulac), try await set.proposal(from: .eeg))
            let owner = try await set.party("owner", of: .ag)
            let labelled = [
                try await set.party("grulac-state", of: .grulac), try await set.party("eeg-state", of: .eeg),
            ]
            let stranger = try await set.party("stranger", of: .weog)
            let action = try await api.send(
                ProposeAction(
                    title: "Follow it up", owner: owner, due: Instant.now.advanced(by: .seconds(86_400)).date,
                    proposals: [other.number]))
            _ = try await heard(owner, "actions/\(action.id)")

            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            let about = "proposals/\(merge.targets[0].rawValue)"
            let reason = try await heard(owner, about).reason.rawValue
            #expect(reason.contains("own"))
            for party in labelled { #expect(try await heard(party, about).reason.rawValue.contains("region")) }

            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            _ = try await api.send(MoveProposal(proposal: one.number, to: .withdrawn, reason: "No longer wanted"))
            for party in [owner, labelled[0]] {
                let item = try await heard(party, "proposals/\(one.number.rawValue)")
                #expect(item.text.rawValue.contains("Wrong") || item.text.rawValue.contains("No longer wanted"))
            }
            let inbox = try await backbone.api(as: .focalPoint(stranger)).send(ListInbox())
            #expect(inbox.items.isEmpty)
            _ = try await api.send(MoveProposal(proposal: one.number, to: .tabled))
        }

        private func heard(_ party: PartyID, _ about: String) async throws -> InboxItem {
            let api = try await backbone.api(as: .focalPoint(party))
            return try await eventually("what \(party) is told of \(about)") {
                try await api.send(ListInbox()).items.first { $0.about.rawValue == about }
            }
        }
    }
}
