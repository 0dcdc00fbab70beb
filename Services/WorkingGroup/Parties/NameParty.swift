public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension NameParty: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        guard let known = try await unit.first(LockParty(id: party, today: unit.now.date)) else {
            throw Rejection.notFound(
                "party", party, hint: try await NearParties.hint(for: party.rawValue, in: unit))
        }
        if known.names.contains(PartyName(language: language, name: name)) { return known }
        try await NameClaim.party(party).claim([("name", name)], in: unit)
        unit.enqueue(
            """
            INSERT INTO party_official_name (party, language, name) VALUES (\(party), \(language), \(name))
            ON CONFLICT (party, language) DO UPDATE SET name = excluded.name
            """)
        try unit.tell(PartyNamed(party: party, language: language, name: name), about: Subject(party))
        return try await Party.load(party, in: unit)
    }
}
