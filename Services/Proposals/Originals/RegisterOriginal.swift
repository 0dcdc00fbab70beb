public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterOriginal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Original {
        let original = Original(
            id: id ?? .generate(), region: region, ordinal: ordinal, title: title, source: source)
        do {
            guard try await unit.execute(original.insert) == 1 else {
                guard let known = try await unit.first(FindOriginal(id: original.id)) else {
                    throw Fault("an original vanished")
                }
                try Rejection.requireSame("original", original.id, onRecord: known, given: original)
                return known
            }
        } catch let error as PostgresError where error.constraint == "original_region_ordinal" {
            throw Rejection.conflict("original of \(region.rawValue), number", ordinal, differingIn: ["id"])
        }
        try unit.tell(
            OriginalRegistered(original: original.id, region: region, title: title), about: Subject(original.id))
        return original
    }

    private struct FindOriginal: Statement {
        let id: OriginalID

        var sql: SQL { "SELECT \(Original.columns) FROM original WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> Original { try Original(row) }
    }
}

extension Original {
    static var columns: SQL { "id, region, ordinal, title, source" }

    init(_ row: Row) throws {
        try self.init(id: row.id, region: row.region, ordinal: row.ordinal, title: row.title, source: row.source)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO original (\(Self.columns)) VALUES (\(id), \(region), \(ordinal), \(title), \(source))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
