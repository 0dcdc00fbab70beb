internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Owns the actions of minutes that name the secretariat and none of its units.
enum SecretariatAsAWhole {
    static let name: Line = "Secretariat"

    /// Enters it among the units the first time that it owns an action.
    @Reactor static func register(in unit: UnitOfWork) async throws {
        guard try await unit.first(Known()) == nil else { return }
        _ = try await RegisterSecretariatUnit(id: PartyID.secretariatAsAWhole, name: name).perform(in: unit)
    }

    private struct Known: Statement {
        var sql: SQL { "SELECT id FROM secretariat_unit WHERE id = \(PartyID.secretariatAsAWhole)" }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
