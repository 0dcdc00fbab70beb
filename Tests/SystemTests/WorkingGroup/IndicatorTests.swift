import Models
import Testing

extension SystemTests.Record {
    @Suite("Indicators and existing instruments, on the record", .serialized)
    struct IndicatorTests {
        private let backbone: Backbone
        private let most = PageLimit(rawValue: 500)

        init() throws { backbone = try Backbone.running() }

        @Test(
            "the record's bodies and practices stand in the register, linked where it links them, and overlaps are theirs"
        )
        func register() async throws {
            let reader = try await backbone.api(as: nil)
            let all = try await reader.send(ListInstruments(limit: most)).items
            #expect(all.count >= 96)
            #expect(all.count { $0.kind == .practice } == 11)
            let igf = try await reader.send(ShowInstrument(instrument: try #require(InstrumentID(rawValue: "igf"))))
            #expect(igf.isOrganization && igf.party?.rawValue == "igf")
            #expect(igf.links.filter { $0.relation == .implementer }.map(\.proposal.rawValue) == [13])
            #expect(igf.links.filter { $0.relation == .suggested }.map(\.proposal.rawValue) == [5, 7, 8, 9, 10])
            let bank = try await reader.send(
                ShowInstrument(instrument: try #require(InstrumentID(rawValue: "world-bank"))))
            #expect(bank.namedBy.map(\.rawValue) == ["canada", "timor-leste"])
            let thirteen = try #require(ProposalNumber(rawValue: 13))
            let of13 = try await reader.send(ListInstruments(proposal: thirteen, limit: most)).items
            #expect(Set(of13.map(\.id.rawValue)) == ["unep", "igf", "unece"])

            let overlaps = try await reader.send(ListOverlaps(limit: most)).items
            let pair = try #require(overlaps.first { $0.first.rawValue == 7 && $0.second.rawValue == 8 })
            #expect(Set(pair.shared.map(\.id.rawValue)) == ["igf", "unep", "united-nations"])
            #expect(overlaps.allSatisfy { $0.first < $0.second && !$0.shared.isEmpty })
            let some = try await reader.send(ListOverlaps(proposal: thirteen, limit: most)).items
            #expect(!some.isEmpty && some == overlaps.filter { $0.first == thirteen || $0.second == thirteen })
            var pages: [ProposalOverlap] = []
            var after: String?
            repeat {
                let page = try await reader.send(ListOverlaps(after: after, limit: PageLimit(rawValue: 9)))
                pages += page.items
                after = page.next
            } while after != nil
            #expect(pages == overlaps)
        }
    }
}
