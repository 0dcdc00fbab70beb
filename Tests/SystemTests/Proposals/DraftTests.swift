import Messaging
import Models
import Testing

extension SystemTests.Proposals {
    @Suite("What is not on the table yet", .serialized)
    struct DraftTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// A draft that comes from the originals of a proposal that stands.
        private func draft(_ originals: [OriginalID]) async throws -> ProposalNumber {
            let number = try await SmallSet(backbone).freeNumber()
            _ = try await backbone.api(as: .secretariat).send(
                RegisterProposal(
                    number: number, title: "A draft", summary: "Not on the table.", cluster: .a, labels: [.ag],
                    provenance: originals, isDraft: true))
            return number
        }

        @Test("a draft is there for the secretariat, and for the public it is not")
        func hidden() async throws {
            let api = try await backbone.api(as: .secretariat)
            let number = try await draft(try await SmallSet(backbone).proposal(from: .ag).provenance)
            let reader = try await backbone.api(as: nil)
            #expect(try await reader.attempt(ShowProposal(proposal: number)).status == 404)
            #expect(try await reader.attempt(ListVersions(proposal: number)).status == 404)
            #expect(try await reader.attempt(ListProposals(status: .draft)).status == 403)
            let party = try await SmallSet(backbone).party("reader", of: .ag)
            let focalPoint = try await backbone.api(as: .focalPoint(party))
            #expect(try await focalPoint.attempt(TakePosition(proposal: number, stance: .supports)).status == 404)
            let nobodys = try await focalPoint.attempt(WithdrawPosition(proposal: number))
            #expect(nobodys.status == 404 && nobodys.problem?.detail == "There is no proposal “\(number)”.")
            #expect(
                try await focalPoint.attempt(
                    ProposeAmendment(proposal: number, version: 2, quote: "Not", replacement: "Now")
                ).status == 404)
            #expect(try await api.send(ListProposals(status: .draft)).items.contains { $0.number == number })
        }

        @Test("nothing is told of a draft, whatever is done to it; on the table it is told as it is then")
        func untold() async throws {
            let api = try await backbone.api(as: .secretariat)
            let number = try await draft(try await SmallSet(backbone).proposal(from: .ag).provenance)
            _ = try await api.send(ReviseProposal(proposal: number, basedOn: 1, title: "Better", text: "Soon there."))
            _ = try await api.send(
                TranslateVersion(proposal: number, version: 2, language: .french, title: "Mieux", text: "Bientôt."))
            _ = try await api.send(ClassifyProposal(proposal: number, cluster: .c))
            for status in try await [
                api.attempt(RecordMention(proposal: number, regions: [.ag], summary: "x")).status,
                api.attempt(MergeProposals(proposals: [number], originals: [], rationale: "x")).status,
                api.attempt(MoveProposal(proposal: number, to: .withdrawn, reason: "x")).status,
                api.attempt(
                    TakePosition(
                        proposal: number, party: PartyID(rawValue: "reader"), stance: .supports, recordingReason: "x")
                ).status,
            ] { #expect([409, 422].contains(status)) }
            // What is told of another proposal afterwards stands in the log: what was to be told of the draft would too.
            let later = try await SmallSet(backbone).proposal(from: .ag)
            try await eventually("the later proposal in the log") { try await told(later.number).count == 1 }
            #expect(try await told(number).isEmpty)

            _ = try await api.send(MoveProposal(proposal: number, to: .tabled))
            try await eventually("the proposal in the log") { try await told(number).count == 1 }
            let entry = try #require(try await told(number).first)
            let event = try entry.event(ProposalRegistered.self)
            #expect(event.title == "Better" && event.cluster == .c && event.labels == [.ag])
            #expect(try await backbone.api(as: nil).send(ShowProposal(proposal: number)).status == .tabled)
        }

        @Test("an original is not accounted for by a proposal that never was in the set, even withdrawn")
        func withdrawnDraft() async throws {
            let api = try await backbone.api(as: .secretariat)
            let before = try await api.send(ShowProvenance())
            #expect(before.isBalanced)
            let original = try await api.send(
                RegisterOriginal(
                    region: .ag, ordinal: try await SmallSet(backbone).freeNumber().rawValue, title: "A new one"))
            let number = try await draft([original.id])
            for status in ["draft", "withdrawn"] {
                try await backbone.database.execute(
                    "UPDATE proposals.proposal SET status = '\(status)' WHERE number = \(number.rawValue)")
                let report = try await api.send(ShowProvenance())
                #expect(!report.isBalanced && report.offending.map(\.original) == [original.id], "\(status)")
            }
            try await backbone.database.execute(
                "UPDATE proposals.proposal SET status = 'draft' WHERE number = \(number.rawValue)")
            _ = try await api.send(MoveProposal(proposal: number, to: .tabled))
            #expect(try await api.send(ShowProvenance()).isBalanced)
            _ = try await api.send(MoveProposal(proposal: number, to: .withdrawn, reason: "No longer wanted"))
            #expect(try await api.send(ShowProvenance()).isBalanced)
        }

        private func told(_ number: ProposalNumber) async throws -> [Database.LogEntry] {
            try await backbone.database.log(of: .proposals).filter {
                $0.envelope.subject == "proposal:\(number.rawValue)"
            }
        }
    }
}
