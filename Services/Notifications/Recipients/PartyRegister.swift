internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// The parties and their contacts in office, as they are at one moment. Takes two statements, however many groups an
/// expression has.
struct PartyRegister: Sendable {
    /// By their ids.
    private let parties: [(id: PartyID, region: Region?)]
    private let ids: Set<PartyID>
    private let contacts: [(contact: ContactID, party: PartyID)]

    @Reactor init(_ reading: any HandlerContext) async throws {
        parties = try await reading.query(AllParties())
        ids = Set(parties.map(\.id))
        contacts = try await reading.query(ContactsInOffice(parties: nil, today: reading.now.date))
    }

    func has(_ party: PartyID) -> Bool { ids.contains(party) }

    /// Those that belong to a region.
    var partiesOfRegions: [PartyID] { parties.filter { $0.region != nil }.map(\.id) }

    func parties(of regions: [Region]) -> [PartyID] {
        parties.filter { $0.region.map(regions.contains) ?? false }.map(\.id)
    }

    /// The focal points in office of some parties, and the parties that have none.
    ///
    /// - Parameter andOthers: whoever else is a focal point, too.
    func holders(_ wanted: [PartyID], andOthers: Bool = false) -> [Addressee] {
        let asked = Set(wanted)
        let found = andOthers ? contacts : contacts.filter { asked.contains($0.party) }
        let reached = Set(found.map(\.party))
        return found.map { .contact($0.contact, of: $0.party) }
            + wanted.filter { !reached.contains($0) }.map { .vacancy($0) }
    }

    private struct AllParties: Statement {
        var sql: SQL { "SELECT id, region FROM party ORDER BY id" }

        static func decode(_ row: Row) throws -> (id: PartyID, region: Region?) {
            try row.decode(PartyID.self, Region?.self)
        }
    }
}
