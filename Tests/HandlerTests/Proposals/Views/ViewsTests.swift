import Models
import Testing

extension ProposalsTests {
    @Suite("Mentions, tiers and tallies")
    struct ViewsTests {
        private let secretariat = Speaker.secretariat
        private let proposal: ProposalNumber

        init() async throws { proposal = try await Cast.proposal(from: "AG").number }

        @Test("A mention names regions, each once, is counted with them, and is told of once")
        func mentions() async throws {
            let id = MentionID.generate()
            let given = RecordMention(id: id, proposal: proposal, regions: ["AP", "EEG"], summary: "They spoke of it")
            let mention = try await secretariat.repeating(given)
            #expect(try await secretariat.send(given) == mention)
            try await secretariat.refusal(
                of: RecordMention(id: id, proposal: proposal, regions: ["AP"], summary: "They spoke of it"), .conflict,
                field: "regions")
            for regions: [Region] in [[], ["AP", "AP"]] {
                try await secretariat.refusal(
                    of: RecordMention(proposal: proposal, regions: regions, summary: "x"), .invalid, field: "regions")
            }
            #expect(try await Speaker.everybody.send(ListMentions(proposal: proposal)).items == [mention])
            #expect(try await Speaker.everybody.send(ListMentions(proposal: proposal, region: "WEOG")).items.isEmpty)
            let relations = try await Speaker.everybody.send(ShowRelations(proposal: proposal))
            #expect(relations.mentions == ["AP": 1, "EEG": 1])
            for speaker in [Speaker.coChair, .ops] { try await speaker.refusal(of: given, .forbidden) }
            try await secretariat.refusal(
                of: RecordMention(proposal: try Cast.freeNumber(), regions: ["AP"], summary: "x"), .notFound)
        }

        @Test("Tiers are the co-chairs' own, name proposals of the set once, and say that they are not negotiated")
        func tiers() async throws {
            let draft = try await Cast.proposal(from: "AG", isDraft: true).number
            let coChair = Speaker.coChair
            for (tiers, field) in [
                ([], "tiers"), ([Tier(name: "x", proposals: [])], "tiers[0].proposals"),
                ([Tier(name: "x", proposals: [proposal, proposal])], "tiers[0].proposals"),
                (["x", "y"].map { Tier(name: $0, proposals: [proposal]) }, "tiers"),
                ([Tier(name: "x", proposals: [draft])], "tiers"),
                ((0...20).map { Tier(name: Line(cutting: "\($0)"), proposals: [proposal]) }, "tiers"),
            ] as [([Tier], String)] {
                try await coChair.refusal(of: SetTiers(tiers: tiers, method: "By hand"), .invalid, field: field)
            }
            let other = try await Cast.proposal(from: "AG").number
            let sameName = [Tier(name: "x", proposals: [proposal]), Tier(name: "x", proposals: [other])]
            try await coChair.refusal(of: SetTiers(tiers: sameName, method: "By hand"), .invalid, field: "tiers")
            let given = SetTiers(tiers: [Tier(name: "First", proposals: [proposal])], method: "By hand")
            let tiering = try await coChair.repeating(given)
            #expect(tiering.disclaimer == Prioritization.disclaimer && tiering.setBy == "co-chair")
            #expect(try await Speaker.everybody.send(ListTiers()).items.first == tiering)
            try await secretariat.refusal(of: given, .forbidden)
        }
    }
}

@Suite("What was ranked is tallied", .installation)
struct TallyTests {
    @Test("A tally counts the rankings that hold, once there are any, and stays as it was")
    func tallies() async throws {
        let method = try #require(TallyMethod.allCases.first)
        try await Speaker.secretariat.refusal(of: TallyRankings(method: method), .transitionRefused)
        let proposal = try await Cast.proposal(from: "AG").number
        let (author, _) = try await Cast.focalPoint()
        try await author.send(GiveRanking(proposals: [proposal]))
        try await author.send(GiveRanking(proposals: [proposal]))
        try await author.refusal(of: TallyRankings(method: method), .forbidden)
        let tally = try await Speaker.secretariat.repeating(TallyRankings(method: method))
        #expect(tally.rankings == 1 && tally.entries.map(\.proposal) == [proposal])
        #expect(tally.disclaimer == Prioritization.disclaimer)
        let (other, _) = try await Cast.focalPoint()
        try await other.send(GiveRanking(proposals: [proposal]))
        #expect(try await Speaker.everybody.send(ListTallies()).items == [tally])
    }
}
