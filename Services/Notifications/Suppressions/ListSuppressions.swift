public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSuppressions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Suppression> {
        let cursor = try PageCursor(after: after, count: areLifted == true ? 2 : 1)
        let rows = PageLimit.rows(limit)
        guard areLifted == true else {
            return Page(rows: try await context.query(Holding(after: cursor?.keys[0], limit: rows)), limit: limit) {
                [$0.contact.rawValue]
            }
        }
        let lifted = Lifted(before: try cursor?.instant(0), contact: cursor?.keys[1], limit: rows)
        return Page(rows: try await context.query(lifted), limit: limit) {
            [$0.liftedAt?.description ?? "", $0.contact.rawValue]
        }
    }

    private struct Holding: Statement {
        let after: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Suppression.columns) FROM suppression
            WHERE (\(after)::text IS NULL OR contact > \(after)) ORDER BY contact LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
    }

    private struct Lifted: Statement {
        let before: Instant?
        let contact: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Suppression.columns), lifted_at, lift_note FROM lifted_suppression AS suppression
            WHERE (\(before)::timestamptz IS NULL OR (lifted_at, contact) < (\(before), \(contact)))
            ORDER BY lifted_at DESC, contact DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(lifted: row) }
    }
}
