public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AddAlias: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        guard let known = try await unit.first(LockParty(id: party, today: unit.now.date)) else {
            throw Rejection.notFound(
                "party", party, hint: try await NearParties.hint(for: party.rawValue, in: unit))
        }
        if known.aliases.contains(alias) { return known }
        guard known.aliases.count < 50 else { throw Rejection.invalid("alias", "is one more than the 50 that fit") }
        try await NameClaim.party(party).claim([("alias", alias)], in: unit)
        unit.enqueue("UPDATE party SET aliases = array_append(aliases, \(alias)::text) WHERE id = \(party)")
        try unit.tell(AliasAdded(party: party, alias: alias), about: Subject(party))
        return try await Party.load(party, in: unit)
    }
}
