import Models
import Synchronization
import Testing

/// Proposals of a test's own, each from originals of the regions that are named.
struct SmallSet {
    private static let next = Mutex(200)
    private let secretariat: API

    init(_ backbone: Backbone) async throws { secretariat = try await backbone.api(as: .secretariat) }

    /// A number that no other test takes, nor the ten after it, and that is out of the way of what operations make.
    func freeNumber() throws -> ProposalNumber {
        let number = Self.next.withLock { next in
            defer { next += 11 }
            return next
        }
        return try #require(ProposalNumber(rawValue: number))
    }

    func proposal(from regions: Region..., text: Prose = "States should share data.") async throws -> Proposal {
        let number = try freeNumber().rawValue
        var originals: [OriginalID] = []
        for (index, region) in regions.enumerated() {
            let original = try await secretariat.send(
                RegisterOriginal(
                    region: region, ordinal: number + index, title: Line(cutting: "An original of \(number)")))
            originals.append(original.id)
        }
        return try await secretariat.send(
            RegisterProposal(
                number: try #require(ProposalNumber(rawValue: number)), title: Line(cutting: "Proposal \(number)"),
                summary: text, cluster: "B", labels: Set(regions).sorted(), provenance: originals))
    }

    /// A state of a region, with a focal point in office.
    func party(_ id: String, of region: Region) async throws -> PartyID {
        let party = try #require(PartyID(rawValue: id))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: id), kind: .memberState, region: region, aliases: []))
        _ = try await secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: "fp-\(id)"), party: party, name: "A focal point",
                email: try #require(EmailAddress(rawValue: "\(id)@example.org")), language: .english,
                zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: Instant(microseconds: 0).date,
                letter: "A letter"))
        return party
    }
}
