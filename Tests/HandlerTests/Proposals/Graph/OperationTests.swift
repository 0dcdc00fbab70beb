import Models
import Postgres
import Testing

extension ProposalsTests {
    @Suite("Merge, split and reverse")
    struct OperationTests {
        private let secretariat = Speaker.secretariat

        @Test("A merge keeps everything, and is reversed even where its result was rewritten; its texts stay")
        func newerVersions() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "EEG", "WEOG"))
            let merge = try await secretariat.repeating(both(one, other))
            let target = try #require(merge.targets.first)
            let merged = try await show(target)
            #expect(merged.provenance == one.provenance + other.provenance && merged.labels == ["AG", "EEG", "WEOG"])
            #expect(try await show(one.number).status == .superseded)
            try await secretariat.send(ReviseProposal(proposal: target, basedOn: 1, text: "As one, better."))
            try await secretariat.send(MoveProposal(proposal: target, to: .refined))
            let reversed = try await secretariat.repeating(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect(reversed.reversal?.reason == "Wrong")
            for former in [one, other] { #expect(try await show(former.number).status == .tabled) }
            let left = try await show(target)
            #expect(left.status == .reversed && left.version == 2 && left.summary == "As one, better.")
            #expect(try await secretariat.send(ListVersions(proposal: target)).items.count == 2)
            try await secretariat.refusal(
                of: ReverseOperation(operation: merge.id, reason: "Wrong"), .transitionRefused)
        }

        @Test("A proposal that takes another in has its former text and edges again when it is reversed")
        func mergeInto() async throws {
            let (one, other) = (try await Cast.proposal(from: "AP"), try await Cast.proposal(from: "GRULAC"))
            let before = [try await show(one.number), try await show(other.number)]
            let merge = try await secretariat.send(
                MergeProposals(proposals: [one.number], into: other.number, text: "With more.", rationale: "The same"))
            let merged = try await show(other.number)
            #expect(merged.version == 2 && merged.summary == "With more.")
            #expect(Set(merged.provenance) == Set(one.provenance + other.provenance))
            try await secretariat.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            #expect([try await show(one.number), try await show(other.number)] == before)
            let lineage = try await secretariat.send(ShowLineage(proposal: other.number))
            #expect(lineage.originals.count { $0.until != nil } == 1)
        }

        @Test("A proposal that took others in and was rewritten since keeps its text: the reversal is refused")
        func newerText() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            let merge = try await secretariat.send(
                MergeProposals(proposals: [one.number], into: other.number, text: "With more.", rationale: "The same"))
            try await secretariat.send(ReviseProposal(proposal: other.number, basedOn: 2, text: "Better."))
            let problem = try await secretariat.refusal(
                of: ReverseOperation(operation: merge.id, reason: "Wrong"), .transitionRefused)
            #expect(problem.detail?.contains("newer versions") == true)
        }

        @Test("A split gives each original to a part, and its parts are proposals of their own")
        func splits() async throws {
            let whole = try await Cast.proposal(from: "AG", "EEG")
            let parts = whole.provenance.map { SplitPart(title: "A part", text: "A part.", originals: [$0]) }
            for (parts, field) in [
                ([parts[0]], "parts"), ([parts[0], parts[0]], "parts"),
                ([parts[0], SplitPart(title: "x", text: "x", originals: [])], "parts[1].originals"),
                ([parts[0], SplitPart(title: "x", text: "x", originals: [.generate()])], "parts[1].originals"),
            ] {
                try await secretariat.refusal(
                    of: SplitProposal(proposal: whole.number, parts: parts, rationale: "x"), .invalid, field: field)
            }
            let split = try await secretariat.repeating(
                SplitProposal(proposal: whole.number, parts: parts, rationale: "Two things"))
            #expect(split.targets.count == 2)
            #expect(try await show(whole.number).status == .superseded)
            #expect(try await show(split.targets[0]).labels == ["AG"])
            #expect(try await show(split.targets[1]).labels == ["EEG"])
            try await secretariat.refusal(
                of: SplitProposal(proposal: whole.number, parts: parts, rationale: "x"), .transitionRefused)
            try await secretariat.refusal(
                of: SplitProposal(proposal: try Cast.freeNumber(), parts: parts, rationale: "x"), .notFound)
            let lineage = try await secretariat.send(ShowLineage(proposal: whole.number))
            #expect(lineage.descendants == split.targets.sorted() && lineage.operations.map(\.id) == [split.id])
        }

        @Test("Who merges or splits what was changed since it was read gets a conflict with both texts")
        func stale() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG", "EEG"), try await Cast.proposal(from: "AP"))
            try await secretariat.send(ReviseProposal(proposal: one.number, basedOn: 1, text: "Meanwhile."))
            func merge(_ version: Int) -> MergeProposals {
                MergeProposals(
                    proposals: [one.number, other.number],
                    basedOn: [
                        ReadVersion(proposal: other.number, version: 1),
                        ReadVersion(proposal: one.number, version: version),
                    ], title: "Both", text: "As one.", rationale: "The same")
            }
            let refused = try await secretariat.refusal(of: merge(1), .conflict)
            #expect(refused.errors?.map(\.field) == ["basedOn[1].version", "title", "text"])
            #expect(refused.errors?.last?.detail == "on record: “Meanwhile.”; given: “As one.”")
            let split = SplitProposal(
                proposal: one.number, basedOn: 1,
                parts: one.provenance.map { SplitPart(title: "Part", text: "A part", originals: [$0]) },
                rationale: "Two things")
            let kept = try await secretariat.refusal(of: split, .conflict, field: "basedOn")
            let shown = kept.errors?.map(\.detail).joined() ?? ""
            #expect(shown.contains("Meanwhile.") && shown.contains("A part"))
            try await secretariat.refusal(
                of: MergeProposals(
                    proposals: [other.number], into: one.number,
                    basedOn: [ReadVersion(proposal: try Cast.freeNumber(), version: 1)], rationale: "x"),
                .invalid, field: "basedOn[0].proposal")
            try await secretariat.send(merge(2))
        }

        @Test("What cannot be merged is refused by its field")
        func refusals() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            let nowhere = try Cast.freeNumber()
            for (request, field) in [
                (MergeProposals(proposals: [one.number], rationale: "x"), "proposals"),
                (MergeProposals(proposals: [one.number, one.number], rationale: "x"), "proposals"),
                (MergeProposals(proposals: [one.number, nowhere], title: "x", text: "x", rationale: "x"), "proposals"),
                (MergeProposals(proposals: [one.number], into: nowhere, rationale: "x"), "into"),
                (MergeProposals(proposals: [one.number], into: one.number, rationale: "x"), "into"),
                (MergeProposals(proposals: [one.number, other.number], text: "x", rationale: "x"), "title"),
                (MergeProposals(proposals: [one.number, other.number], title: "x", rationale: "x"), "text"),
                (
                    MergeProposals(
                        originals: [.generate(), .generate()], title: "x", text: "x", cluster: "A", rationale: "x"),
                    "originals"
                ), (MergeProposals(originals: [.generate()], into: one.number, rationale: "x"), "originals"),
            ] { try await secretariat.refusal(of: request, field: field) }
            let merge = try await secretariat.send(both(one, other))
            try await secretariat.refusal(
                of: MergeProposals(
                    id: merge.id, proposals: [one.number, other.number], title: "x", text: "x", rationale: "x"),
                .conflict, field: "id")
            try await secretariat.refusal(of: ReverseOperation(operation: .generate(), reason: "x"), .notFound)
        }

        @Test("Operations come in the order in which they were carried out, page by page")
        func order() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            var done: [OperationID] = []
            for _ in 0..<3 {
                let merge = try await secretariat.send(
                    MergeProposals(proposals: [one.number], into: other.number, rationale: "The same"))
                try await secretariat.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
                done.append(merge.id)
            }
            var listed: [OperationID] = []
            var after: String?
            repeat {
                let page = try await Speaker.everybody.send(
                    ListOperations(proposal: one.number, after: after, limit: PageLimit(rawValue: 2)))
                listed += page.items.map(\.id)
                after = page.next
            } while after != nil
            #expect(listed == done.reversed())
            #expect(try await secretariat.send(ShowLineage(proposal: one.number)).operations.map(\.id) == done)
        }

        @Test("A number that is taken at the end stops nothing: what is made takes the lowest that is free above 100")
        func numbers() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            try await secretariat.send(
                RegisterProposal(
                    number: try #require(ProposalNumber(rawValue: 999)), title: "The last",
                    summary: "The last number.", cluster: "A", labels: ["AG"], provenance: one.provenance))
            let taken = try await Installation.running.rows("SELECT number FROM proposal", in: .proposals)
            let free = try #require((101...999).first { !taken.contains("\($0)") })
            let merge = try await secretariat.send(both(one, other))
            #expect(merge.targets.map(\.rawValue) == [free])
            try await secretariat.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
            let into = try await secretariat.send(
                MergeProposals(proposals: [one.number], into: other.number, rationale: "The same"))
            try await secretariat.send(ReverseOperation(operation: into.id, reason: "Wrong"))
        }

        @Test("Of many who merge the same proposals at once, one does")
        func atOnce() async throws {
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            let merge = both(one, other)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 { group.addTask { try await Speaker.secretariat.attempt(merge).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200, 409, 409, 409, 409, 409])
            let originals = one.provenance + other.provenance
            let offending = try await secretariat.send(ShowProvenance()).offending.compactMap(\.original)
            #expect(Set(offending).isDisjoint(with: originals))
        }

        @Test("Only the secretariat merges, splits and reverses")
        func authorization() async throws {
            let (author, _) = try await Cast.focalPoint()
            let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
            for speaker in [author, .coChair, .ops] {
                try await speaker.refusal(of: both(one, other), .forbidden)
                try await speaker.refusal(
                    of: SplitProposal(proposal: one.number, parts: [], rationale: "x"), .forbidden)
                try await speaker.refusal(of: ReverseOperation(operation: .generate(), reason: "x"), .forbidden)
            }
        }

        private func both(_ one: Proposal, _ other: Proposal) -> MergeProposals {
            MergeProposals(
                proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "The same")
        }

        private func show(_ number: ProposalNumber) async throws -> Proposal {
            try await Speaker.everybody.send(ShowProposal(proposal: number))
        }
    }
}

@Suite("Publish proposals", .installation)
struct PublicationTests {
    private let secretariat = Speaker.secretariat

    @Test("What stands in a publication is neither merged nor withdrawn; a later publication ends it for good")
    func published() async throws {
        let (one, other) = (try await Cast.proposal(from: "AG"), try await Cast.proposal(from: "AP"))
        let first = try await secretariat.repeating(PublishProposals(note: "The first"))
        #expect(Set(first.proposals.map(\.number)).isSuperset(of: [one.number, other.number]))
        #expect(try await Speaker.everybody.send(ShowPublication(publication: first.number)) == first)
        for request in [
            MergeProposals(proposals: [one.number, other.number], title: "x", text: "x", rationale: "x"),
            MergeProposals(proposals: [one.number], into: other.number, rationale: "x"),
        ] {
            let problem = try await secretariat.refusal(of: request, .transitionRefused, field: "proposals")
            #expect(problem.detail?.contains("publication \(first.number)") == true)
        }
        try await secretariat.refusal(
            of: SplitProposal(
                proposal: one.number,
                parts: ["One", "Other"].map { SplitPart(title: $0, text: "x", originals: one.provenance) },
                rationale: "x"),
            .transitionRefused, field: "proposal")
        try await secretariat.refusal(
            of: MoveProposal(proposal: one.number, to: .withdrawn, reason: "x"), .transitionRefused, field: "proposal")
        #expect(try await secretariat.send(ShowProvenance()).isBalanced)
        let second = try await secretariat.send(PublishProposals())
        let listed = try await Speaker.everybody.send(ListPublications()).items
        #expect(listed.first { $0.number == first.number }?.replacedBy == second.number)
        let withdrawn = try await secretariat.repeating(
            WithdrawPublication(publication: second.number, reason: "Done"))
        #expect(withdrawn.withdrawalReason == "Done")
        try await secretariat.refusal(
            of: WithdrawPublication(publication: second.number, reason: "Again"), .transitionRefused)
        try await secretariat.refusal(of: WithdrawPublication(publication: 4711, reason: "x"), .notFound)
        try await secretariat.refusal(of: ShowPublication(publication: 4711), .notFound)
        try await secretariat.send(
            MergeProposals(proposals: [one.number, other.number], title: "Both", text: "As one.", rationale: "x"))
        for speaker in [Speaker.coChair, .ops] {
            try await speaker.refusal(of: PublishProposals(), .forbidden)
            try await speaker.refusal(of: WithdrawPublication(publication: first.number, reason: "x"), .forbidden)
        }
    }

    @Test("An edge that is taken away behind the service blocks publishing: proposal and original are named")
    func corruptedEdge() async throws {
        let proposal = try await Cast.proposal(from: "AG", "WEOG")
        let original = try #require(proposal.provenance.last)
        try await Installation.running.execute(
            "DELETE FROM provenance WHERE proposal = \(proposal.number) AND original = \(original)", in: .proposals)
        let before = try await secretariat.send(ListPublications()).items.count
        try await secretariat.refusal(of: PublishProposals(), .conflict, field: "proposal \(proposal.number)")
        try await secretariat.refusal(of: PublishProposals(), .conflict, field: "original \(original)")
        #expect(try await secretariat.send(ListPublications()).items.count == before)
        try await Installation.running.execute(
            """
            INSERT INTO provenance (proposal, original, place) VALUES (\(proposal.number), \(original), 2)
            """, in: .proposals)
        let publication = try await secretariat.send(PublishProposals())
        #expect(
            publication.proposals.contains { $0.number == proposal.number && $0.originals == proposal.provenance })
        try await secretariat.send(WithdrawPublication(publication: publication.number, reason: "Done"))
    }

    @Test("An edge that stands where labels and counts still fit blocks publishing too, and its proposals are named")
    func misplacedEdge() async throws {
        let (one, other) = (try await Cast.proposal(from: "AG", "AG"), try await Cast.proposal(from: "AG"))
        let merge = try await secretariat.send(
            MergeProposals(proposals: [other.number], into: one.number, rationale: "The same"))
        try await secretariat.send(ReverseOperation(operation: merge.id, reason: "Wrong"))
        #expect(try await secretariat.send(ShowProvenance()).isBalanced)
        let original = one.provenance[1]
        func move(from here: Proposal, to there: Proposal) async throws {
            try await Installation.running.execute(
                """
                UPDATE provenance SET proposal = \(there.number), place = 2
                WHERE proposal = \(here.number) AND original = \(original)
                """, in: .proposals)
        }
        try await move(from: one, to: other)
        let refused = try await secretariat.refusal(of: PublishProposals(), .conflict)
        #expect(refused.errors?.map(\.field) == ["proposal \(one.number)", "proposal \(other.number)"])
        #expect(refused.errors?.allSatisfy { $0.detail.contains(original.rawValue) } == true)
        try await move(from: other, to: one)
        let publication = try await secretariat.send(PublishProposals())
        try await secretariat.send(WithdrawPublication(publication: publication.number, reason: "Done"))
    }
}
