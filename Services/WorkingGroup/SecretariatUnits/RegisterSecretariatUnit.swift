public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterSecretariatUnit: Command {
    public func perform(in unit: UnitOfWork) async throws -> SecretariatUnit {
        guard id.rawValue.hasPrefix("unit-") else { throw Rejection.invalid("id", "must begin with “unit-”") }
        let registered = SecretariatUnit(id: id, name: name)
        let inserted = try await unit.execute(
            "INSERT INTO secretariat_unit (id, name) VALUES (\(id), \(name)) ON CONFLICT (id) DO NOTHING")
        guard inserted == 1 else {
            guard let known = try await unit.first(Find(id: id)) else { throw Fault("a unit vanished") }
            try Rejection.requireSame("secretariat unit", id, onRecord: known, given: registered)
            return known
        }
        try unit.tell(SecretariatUnitRegistered(unit: id, name: name), about: "secretariat-unit:\(id)")
        return registered
    }

    private struct Find: Statement {
        let id: PartyID

        var sql: SQL { "SELECT id, name FROM secretariat_unit WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> SecretariatUnit { try SecretariatUnit(row) }
    }
}

extension SecretariatUnit {
    init(_ row: Row) throws {
        let (id, name) = try row.decode(PartyID.self, Line.self)
        self.init(id: id, name: name)
    }
}
