import Models
import Synchronization
import Testing

/// Suites that share an installation: each test makes the proposals that it looks at.
@Suite("Proposals", .installation)
enum ProposalsTests {}

/// Proposals of a test's own.
extension Cast {
    private nonisolated static let place = Mutex(0)

    /// A number that is out of the way of those that operations take, which begin at 101.
    nonisolated static func freeNumber() throws -> ProposalNumber {
        let number = place.withLock { place in
            place += 1
            return 300 + place % 690
        }
        return try #require(ProposalNumber(rawValue: number))
    }

    static func original(_ region: Region = "AG") async throws -> OriginalID {
        try await Speaker.secretariat.send(
            RegisterOriginal(region: region, ordinal: 100_000 + number(), title: "An original")
        ).id
    }

    /// A proposal from originals of the regions.
    static func proposal(
        from regions: Region..., text: Prose = "States should share data.", isDraft: Bool? = nil
    ) async throws -> Proposal {
        var originals: [OriginalID] = []
        for region in regions { originals.append(try await original(region)) }
        return try await Speaker.secretariat.send(
            RegisterProposal(
                number: try freeNumber(), title: "A proposal", summary: text, cluster: "B",
                labels: Set(regions).sorted(), provenance: originals, isDraft: isDraft))
    }

    /// What was told of one proposal.
    static func told<Told: Event>(
        _ type: Told.Type, _ isMeant: (Told) -> Bool
    ) async throws -> [Told] {
        try await Installation.running.events(type, of: .proposals).filter(isMeant)
    }
}
