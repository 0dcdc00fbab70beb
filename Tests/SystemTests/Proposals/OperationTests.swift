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
            let proposal = try await SmallSet(backbone).proposal(from: "AG", "WEOG")
            let original = try #require(proposal.provenance.last)
            let edge = "proposal = \(proposal.number.rawValue) AND original = '\(original)'"
            try await backbone.database.execute("DELETE FROM proposals.provenance WHERE \(edge)")

            let before = try await api.send(ListPublications()).items.count
            let refused = try await api.attempt(PublishProposals())
            #expect(refused.status == 409)
            #expect(refused.problem?.errors?.map(\.field).contains("proposal \(proposal.number.rawValue)") == true)
            #expect(refused.problem?.errors?.map(\.field).contains("original \(original)") == true)
            #expect(try await api.send(ListPublications()).items.count == before)

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

        @Test(
            "an edge that stands where labels and counts still fit blocks publishing too, and its proposals are named")
        func misplacedEdge() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG", "AG"), try await set.proposal(from: "AG"))
            let merge = try await api.send(
                MergeProposals(proposals: [other.number], into: one.number, rationale: "The same"))
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect(try await api.send(ShowProvenance()).isBalanced)

            let original = one.provenance[1]
            func move(from here: Proposal, to there: Proposal) async throws {
                try await backbone.database.execute(
                    """
                    UPDATE proposals.provenance SET proposal = \(there.number.rawValue), place = 2
                    WHERE proposal = \(here.number.rawValue) AND original = '\(original)'
                    """)
            }
            try await move(from: one, to: other)
            let refused = try await api.attempt(PublishProposals())
            let fields = refused.problem?.errors?.map(\.field) ?? []
            #expect(refused.status == 409 && fields == [one.number.description, other.number.description])
            #expect(refused.problem?.errors?.allSatisfy { $0.detail.contains(original.rawValue) } == true)
            try await move(from: other, to: one)
            let publication = try await api.send(PublishProposals())
            _ = try await api.send(WithdrawPublication(publication: publication.number, reason: "Done"))
        }

        @Test("a merge keeps everything, and is reversed even where its result was rewritten; its texts stay")
        func newerVersions() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "EEG", "WEOG"))
            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            let target = try #require(merge.targets.first)
            let merged = try await api.send(ShowProposal(proposal: target))
            #expect(merged.provenance == one.provenance + other.provenance)
            #expect(merged.labels == ["AG", "EEG", "WEOG"])
            #expect(try await api.send(ShowProposal(proposal: one.number)).status == .superseded)

            _ = try await api.send(ReviseProposal(proposal: target, basedOn: 1, text: "As one, better."))
            _ = try await api.send(MoveProposal(proposal: target, to: .refined))
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            for formerly in [one, other] {
                #expect(try await api.send(ShowProposal(proposal: formerly.number)).status == .tabled)
            }
            let left = try await api.send(ShowProposal(proposal: target))
            #expect(left.status == .reversed && left.version == 2 && left.summary == "As one, better.")
            #expect(try await api.send(ListVersions(proposal: target)).items.count == 2)
            #expect(try await api.send(ShowProvenance()).isBalanced)
        }

        @Test("a proposal that took others in and was rewritten since keeps its text: the reversal is refused")
        func newerTextOfTarget() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "AP"))
            let merge = try await api.send(
                MergeProposals(proposals: [one.number], into: other.number, text: "With more.", rationale: "The same"))
            _ = try await api.send(ReviseProposal(proposal: other.number, basedOn: 2, text: "With more, better."))
            let refused = try await api.attempt(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect(refused.status == 409 && refused.problem?.detail?.contains("newer versions") == true)
        }

        @Test("what stands in a publication is neither merged nor withdrawn; a later publication ends it for good")
        func published() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "AP"))
            let first = try await api.send(PublishProposals())
            for (request, field) in [
                (MergeProposals(proposals: [one.number, other.number], rationale: "x"), "proposals"),
                (MergeProposals(proposals: [one.number], into: other.number, rationale: "x"), "proposals"),
            ] {
                let refused = try await api.attempt(request)
                #expect(refused.status == 409 && refused.problem?.errors?.map(\.field) == [field], "\(refused.text)")
                #expect(refused.problem?.detail?.contains("publication \(first.number)") == true)
            }
            let withdrawal = try await api.attempt(MoveProposal(proposal: one.number, to: .withdrawn, reason: "x"))
            #expect(withdrawal.status == 409 && withdrawal.problem?.detail?.contains("publication") == true)

            let second = try await api.send(PublishProposals())
            let listed = try await api.send(ListPublications()).items
            #expect(listed.first { $0.number == first.number }?.replacedBy == second.number)
            _ = try await api.send(WithdrawPublication(publication: second.number, reason: "Done"))
            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
        }

        @Test("whoever merges or splits what was changed since it was read gets a conflict with both texts")
        func stale() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG", "EEG"), try await set.proposal(from: "AP"))
            _ = try await api.send(ReviseProposal(proposal: one.number, basedOn: 1, text: "Meanwhile."))
            func merge(_ version: Int) -> MergeProposals {
                MergeProposals(
                    proposals: [one.number, other.number],
                    basedOn: [
                        ReadVersion(proposal: other.number, version: 1),
                        ReadVersion(proposal: one.number, version: version),
                    ], title: "Both", text: "As one.", rationale: "The same")
            }
            let refused = try await api.attempt(merge(1))
            #expect(refused.status == 409, "\(refused.text)")
            #expect(refused.problem?.errors?.map(\.field) == ["basedOn[1].version", "title", "text"])
            #expect(refused.problem?.errors?.last?.detail == "on record: “Meanwhile.”; given: “As one.”")
            let split = SplitProposal(
                proposal: one.number, basedOn: 1,
                parts: one.provenance.map { SplitPart(title: "Part", text: "A part", originals: [$0]) },
                rationale: "Two things")
            let kept = try await api.attempt(split)
            #expect(kept.status == 409 && kept.problem?.errors?.first?.field == "basedOn", "\(kept.text)")
            #expect(kept.text.contains("Meanwhile.") && kept.text.contains("A part"))
            let stranger = try await api.attempt(
                MergeProposals(
                    proposals: [other.number], into: one.number,
                    basedOn: [ReadVersion(proposal: try #require(ProposalNumber(rawValue: 998)), version: 1)],
                    rationale: "x"))
            #expect(stranger.problem?.errors?.map(\.field) == ["basedOn[0].proposal"], "\(stranger.text)")
            let done = try await api.send(merge(2))
            _ = try await api.send(ReverseOperation(operation: done.id, reason: "Wrong"))
        }

        @Test("a number that is taken at the end stops nothing: what is made takes the lowest that is free above 100")
        func numbers() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "AP"))
            let last = try #require(ProposalNumber(rawValue: 999))
            _ = try await api.send(
                RegisterProposal(
                    number: last, title: "The last", summary: "The last number.", cluster: "A", labels: ["AG"],
                    provenance: one.provenance))
            let taken = Set(
                try await backbone.database.rows("SELECT number FROM proposals.proposal").compactMap { Int($0) })
            let free = try #require((101...999).first { !taken.contains($0) })
            let merge = try await api.send(
                MergeProposals(
                    proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same"))
            #expect(merge.targets.map(\.rawValue) == [free])
            _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            let into = try await api.send(
                MergeProposals(proposals: [one.number], into: other.number, rationale: "The same"))
            _ = try await api.send(ReverseOperation(operation: into.id, reason: "Wrong"))
        }

        @Test("operations come in the order in which they were carried out, page by page")
        func order() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "AP"))
            var done: [OperationID] = []
            for _ in 0..<3 {
                let merge = try await api.send(
                    MergeProposals(proposals: [one.number], into: other.number, rationale: "The same"))
                _ = try await api.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
                done.append(merge.id)
            }
            var listed: [OperationID] = []
            var after: String?
            repeat {
                let page = try await api.send(
                    ListOperations(proposal: one.number, after: after, limit: PageLimit(rawValue: 2)))
                listed += page.items.map(\.id)
                after = page.next
            } while after != nil
            #expect(listed == done.reversed())
            #expect(try await api.send(ShowLineage(proposal: one.number)).operations.map(\.id) == done)
        }

        @Test("a proposal that takes another in has its former text and edges again when it is reversed")
        func mergeInto() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let (one, other) = (try await set.proposal(from: "AP"), try await set.proposal(from: "GRULAC"))
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
            let (one, other) = (try await set.proposal(from: "AG"), try await set.proposal(from: "AP"))
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
            let proposal = try await SmallSet(backbone).proposal(from: "AG")
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
