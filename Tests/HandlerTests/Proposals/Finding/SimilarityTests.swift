import Models
import Reactor
import Testing

@Suite("Texts that are alike", .installation, .serialized)
@Reactor struct SimilarityTests {
    private let reader = Speaker.everybody

    @Test("Proposals and originals with similar texts are suggested, the most alike first, with the words that differ")
    func finds() async throws {
        let one = try await register("Recycling of batteries", "States recycle batteries of vehicles.", ["AG"])
        let other = try await register("Recycling of batteries", "States recycle batteries of ships.", ["EEG"])
        let stranger = try await register("Oversight by experts", "Committees meet annually.", ["WEOG"])
        let found = try await reader.send(FindSimilarTexts(proposal: one.number)).items
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >) && found.allSatisfy { $0.score >= 0.15 })
        #expect(!found.contains { $0.proposal == one.number || $0.proposal == stranger.number })
        #expect(!found.contains { $0.original == one.provenance[0] })
        let proposal = try #require(found.first { $0.proposal == other.number })
        #expect(proposal.kind == .proposal && proposal.title == other.title && proposal.original == nil)
        #expect(proposal.wordsOnlyHere == ["vehicles"] && proposal.wordsOnlyThere == ["ships"])
        #expect(proposal.sharedLinks.isEmpty && proposal.score == proposal.textSimilarity)
        let original = try #require(found.first { $0.original == other.provenance[0] })
        #expect(original.kind == .original && original.proposal == nil && original.textSimilarity == 1)
        #expect(original.wordsOnlyHere.isEmpty && original.wordsOnlyThere.isEmpty)
        let first = try await reader.send(FindSimilarTexts(proposal: one.number, limit: PageLimit(rawValue: 1)))
        #expect(first.items == Array(found.prefix(1)))
    }

    @Test("What both are linked to makes them more alike, and is named")
    func links() async throws {
        let one = try await register("Labelling of paints", "Paints are labelled.", ["AG"])
        let other = try await register(
            "Labelling of paints", "Paints are labelled clearly.", ["AG"], related: [one.number],
            provenance: one.provenance)
        let found = try await reader.send(FindSimilarTexts(proposal: one.number)).items
        let proposal = try #require(found.first { $0.proposal == other.number })
        #expect(proposal.sharedLinks.count == 2)
        #expect(proposal.sharedLinks.map(\.rawValue).contains(one.provenance[0].rawValue))
        #expect(abs(proposal.score - min(1, proposal.textSimilarity + 0.2)) < 0.000_001)
    }

    @Test("What is no proposal for the reader is not found, and drafts are suggested to nobody")
    func refusals() async throws {
        let one = try await register("Storage of solvents", "Solvents are stored.", ["AP"])
        let draft = try await register("Storage of solvents", "Solvents are stored.", ["AP"], isDraft: true)
        try await reader.refusal(of: FindSimilarTexts(proposal: try Cast.freeNumber()), .notFound)
        try await reader.refusal(of: FindSimilarTexts(proposal: draft.number), .notFound)
        #expect(
            try await Speaker.secretariat.send(FindSimilarTexts(proposal: draft.number)).items.contains {
                $0.proposal == one.number
            })
        #expect(
            try await !reader.send(FindSimilarTexts(proposal: one.number)).items.contains {
                $0.proposal == draft.number
            })
    }

    private func register(
        _ title: Line, _ text: Prose, _ regions: [Region], related: [ProposalNumber]? = nil,
        provenance: [OriginalID]? = nil, isDraft: Bool? = nil
    ) async throws -> Proposal {
        try await Cast.proposal(title, text, regions, related: related, provenance: provenance, isDraft: isDraft)
    }
}

@Suite("How well similarity finds what belongs together", .installation)
@Reactor struct SimilarityMeasureTests {
    @Test("Pairs and groups of the record are counted against what the titles alone would find")
    func measures() async throws {
        let reader = Speaker.everybody
        let empty = try await reader.send(MeasureSimilarity())
        #expect(empty.originals == 0 && empty.threshold == 0.3 && empty.precision == 0 && empty.recall == 0)
        let (one, same) = (try await original("Recycling of batteries"), try await original("Recycling of batteries"))
        let (third, fourth) = (try await original("Oversight by experts"), try await original("Annual committee"))
        _ = try await Cast.proposal("First", "The first.", ["AG"], provenance: [one, same])
        _ = try await Cast.proposal("Second", "The second.", ["AG"], provenance: [third, fourth])
        let measured = try await reader.send(MeasureSimilarity())
        #expect(measured.originals == 4 && measured.groups == 2 && measured.groupsFound == 1)
        #expect(measured.pairsOnRecord == 2 && measured.pairsFound == 1 && measured.pairsRight == 1)
        #expect(measured.precision == 1 && measured.recall == 0.5 && measured.pairsWithSameTitle == 1)
        #expect(measured.differentTitles == PairMeasure(onRecord: 1, found: 0, right: 0))
        let all = try await reader.send(MeasureSimilarity(threshold: Percent(rawValue: 0)))
        #expect(all.threshold == 0 && all.pairsFound == 6 && all.pairsRight == 2 && all.recall == 1)
        #expect(all.groupsFound == 0 && all.differentTitles == PairMeasure(onRecord: 1, found: 5, right: 1))
    }

    private func original(_ title: Line) async throws -> OriginalID {
        try await Speaker.secretariat.send(
            RegisterOriginal(region: "AG", ordinal: 100_000 + Cast.number(), title: title)
        ).id
    }
}

extension Cast {
    /// A proposal of a text of its own, from originals of the same title.
    fileprivate static func proposal(
        _ title: Line, _ text: Prose, _ regions: [Region], related: [ProposalNumber]? = nil,
        provenance: [OriginalID]? = nil, isDraft: Bool? = nil
    ) async throws -> Proposal {
        var originals = provenance ?? []
        if provenance == nil {
            for region in regions {
                originals.append(
                    try await Speaker.secretariat.send(
                        RegisterOriginal(region: region, ordinal: 100_000 + number(), title: title)
                    ).id)
            }
        }
        return try await Speaker.secretariat.send(
            RegisterProposal(
                number: try freeNumber(), title: title, summary: text, cluster: "B", labels: regions,
                provenance: originals, relatedProposals: related, isDraft: isDraft))
    }
}
