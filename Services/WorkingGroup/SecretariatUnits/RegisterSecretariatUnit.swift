public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterSecretariatUnit: Command {
    public func perform(in unit: UnitOfWork) async throws -> SecretariatUnit {
        try name.requireName(as: "name")
        let registered = SecretariatUnit(id: id, name: name)
        guard try await insert(in: unit) else {
            guard let known = try await unit.first(FindSecretariatUnit(id: id)) else { throw Fault("a unit vanished") }
            try Rejection.requireSame("secretariat unit", id, onRecord: known, given: registered)
            return known
        }
        try unit.tell(SecretariatUnitRegistered(unit: id, name: name), about: Subject(secretariatUnit: id))
        return registered
    }

    /// - Throws: a rejection where the name is that of another unit, in whatever spelling.
    private func insert(in unit: UnitOfWork) async throws -> Bool {
        do {
            return try await unit.execute(
                """
                INSERT INTO secretariat_unit (id, name, key) VALUES (\(id), \(name), name_key(\(name)))
                ON CONFLICT (id) DO NOTHING
                """) == 1
        } catch let error as PostgresError where error.constraint == "secretariat_unit_name" {
            throw Rejection.invalid("name", "“\(name)” belongs to another unit of the secretariat")
        }
    }

}

struct FindSecretariatUnit: Statement {
    let id: PartyID

    var sql: SQL { "SELECT id, name FROM secretariat_unit WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> SecretariatUnit { try SecretariatUnit(row) }
}

extension SecretariatUnit {
    /// - Throws: a rejection that names the field, where no unit goes by the id.
    @Reactor static func require(_ id: PartyID, as field: String, in unit: UnitOfWork) async throws {
        guard try await unit.first(FindSecretariatUnit(id: id)) == nil else { return }
        throw Rejection.invalid(field, "is no unit of the secretariat")
    }

    init(_ row: Row) throws {
        let (id, name) = try row.decode(PartyID.self, Line.self)
        self.init(id: id, name: name)
    }
}
