public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ChangePreferences: Command {
    public func perform(in unit: UnitOfWork) async throws -> Preferences {
        guard let party = try await unit.first(PartyOf(contact: contact)), unit.actor.maySpeak(for: party) else {
            throw Rejection.notFound("contact", contact)
        }
        if let fault = quiet?.fault { throw Rejection.invalid(fault.field, fault.detail) }
        let preferences = Preferences(
            contact: contact, party: party, zone: try await zone.orUsual(for: contact, unit), language: language,
            quiet: quiet, required: required ?? .immediate, updates: updates ?? .immediate,
            followed: followed ?? .daily, digestAt: digestAt ?? .morning, digestOn: digestOn ?? .monday,
            changedAt: unit.now)
        try await PreferenceKeeping(preferences: preferences).apply(in: unit)
        return preferences
    }
}

/// The party of a contact that there is or was.
struct PartyOf: Statement {
    let contact: ContactID

    var sql: SQL { "SELECT party FROM contact WHERE id = \(contact)" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}
