import Models
import Testing

extension SystemTests.Proposals {
    @Suite("Merging, splitting, reversing and publishing", .serialized)
    struct OperationTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("an edge that is taken away behind the service blocks publishing: proposal and original are named")
        func corruptedEdge() async throws {
            let api = try await backbone.api(as: .secretariat)
            let proposal = try await SmallSet(backbone).proposal(from: .ag, .weog)
            let original = try #require(proposal.provenance.last)
            let edge = "proposal = \(proposal.number.rawValue) AND original = '\(original)'"
            try await backbone.database.execute("DELETE FROM proposals.provenance WHERE \(edge)")

            let refused = try await api.attempt(PublishProposals())
            #expect(refused.status == 409)
            #expect(refused.problem?.errors?.map(\.field).contains("NPP\(proposal.number.rawValue)") == true)
            #expect(refused.problem?.errors?.map(\.field).contains("original \(original)") == true)
            #expect(try await api.send(ListPublications()).items.isEmpty)

            try await backbone.database.execute(
                """
                INSERT INTO proposals.provenance (proposal, original, place)
                VALUES (\(proposal.number.rawValue), '\(original)', 2)
                """)
            let publication = try await api.send(PublishProposals())
            #expect(
                publication.proposals.contains { $0.number == proposal.number && $0.originals == proposal.provenance })
            let split = try await api.attempt(
                SplitProposal(
                    proposal: proposal.number,
                    parts: proposal.provenance.map { SplitPart(title: "Part", text: "Part", originals: [$0]) },
                    rationale: "Two things"))
            #expect(split.status == 409)
            #expect(split.problem?.detail?.contains("publication \(publication.number)") == true)
            _ = try await api.send(WithdrawPublication(publication: publication.number, reason: "Done"))
        }

        @Test("a merge keeps everything, and its reversal is refused once the text has a newer version")
        func newerVersions() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: .ag), try await set.proposal(from: .eeg, .weog))
            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            let target = try #require(merge.targets.first)
            let merged = try await api.send(ShowProposal(proposal: target))
            #expect(merged.provenance == one.provenance + other.provenance)
            #expect(merged.labels == [.ag, .eeg, .weog])
            #expect(try await api.send(ShowProposal(proposal: one.number)).status == .superseded)

            _ = try await api.send(ReviseProposal(proposal: target, basedOn: 1, text: "As one, better."))
            let refused = try await api.attempt(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect(refused.status == 409)
            #expect(refused.problem?.detail?.contains("newer versions") == true)
            #expect(try await api.send(ShowProvenance()).isBalanced)
        }

        @Test("a proposal that takes another in has its former text and edges again when it is reversed")
        func mergeInto() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: .ap), try await set.proposal(from: .grulac))
            let before = [
                try await api.send(ShowProposal(proposal: one.number)),
                try await api.send(ShowProposal(proposal: other.number)),
            ]
            let merge = try await api.send(
                MergeProposals(proposals: [one.number], into: other.number, text: "With more.", rationale: "The same"))
            let merged = try await api.send(ShowProposal(proposal: other.number))
            #expect(merged.version == 2)
            #expect(merged.summary == "With more.")
            #expect(Set(merged.provenance) == Set(one.provenance + other.provenance))
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            let after = [
                try await api.send(ShowProposal(proposal: one.number)),
                try await api.send(ShowProposal(proposal: other.number)),
            ]
            #expect(after == before)
            let lineage = try await api.send(ShowLineage(proposal: other.number))
            #expect(lineage.originals.count { $0.until != nil } == 1)
            let again = try await api.attempt(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect(again.status == 409)
        }

        @Test("of many who merge the same proposal at once, one does")
        func atOnce() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: .ag), try await set.proposal(from: .ap))
            let merge = MergeProposals(
                proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 { group.addTask { try await api.attempt(merge).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200, 409, 409, 409, 409, 409])
            #expect(try await api.send(ShowProvenance()).isBalanced)
        }

        @Test("what names nothing that is there, or somebody's it is not, is refused by its field")
        func badInput() async throws {
            let api = try await backbone.api(as: .secretariat)
            let proposal = try await SmallSet(backbone).proposal(from: .ag)
            let nowhere = try #require(ProposalNumber(rawValue: 998))
            for (request, field) in [
                (MergeProposals(proposals: [nowhere, proposal.number], rationale: "x"), "proposals"),
                (MergeProposals(proposals: [proposal.number], rationale: "x"), "proposals"),
                (MergeProposals(proposals: [proposal.number, proposal.number], rationale: "x"), "proposals"),
                (
                    MergeProposals(originals: [OriginalID.generate()], into: proposal.number, rationale: "x"),
                    "originals"
                ),
                (MergeProposals(proposals: [proposal.number], into: nowhere, rationale: "x"), "into"),
                (MergeProposals(proposals: [proposal.number], into: proposal.number, rationale: "x"), "into"),
            ] {
                let answer = try await api.attempt(request)
                #expect([409, 422].contains(answer.status), "\(answer.text)")
                #expect(answer.problem?.errors?.map(\.field) == [field], "\(answer.text)")
            }
            for actor in [Models.Actor.coChair, .observer, .ops] {
                let answer = try await backbone.api(as: actor).attempt(
                    MergeProposals(proposals: [proposal.number], rationale: "x"))
                #expect(answer.status == 403)
            }
        }
    }
}
