public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ExpediteDelivery: Command {
    public func perform(in unit: UnitOfWork) async throws -> Delivery {
        guard let current = try await unit.first(LockDelivery(delivery: delivery)) else {
            throw Rejection.notFound("delivery", delivery)
        }
        guard current.state == .held else {
            throw Rejection(
                .transitionRefused, detail: "Only what is held is sent at once; this is \(word: current.state).")
        }
        let author = unit.actor.subject
        unit.enqueue(.override(delivery, current.recipient, reason, author, unit.now))
        unit.enqueue("DELETE FROM digest_item WHERE delivery = \(delivery)")
        try unit.tell(
            DeliveryExpedited(
                delivery: delivery, recipient: current.recipient, party: current.party, reason: reason),
            about: Subject(delivery), reason: reason.rawValue)
        let note = Line(cutting: "Did not wait, said \(author): \(reason)")
        guard let queued = try await unit.first(Release(delivery: delivery, note: note)) else {
            throw Fault("a delivery vanished")
        }
        return queued.view(for: unit.actor)
    }

    private struct Release: Statement {
        let delivery: DeliveryID
        let note: Line

        var sql: SQL {
            """
            UPDATE delivery SET state = 'queued', held_until = NULL, error = \(note), next_attempt_at = now()
            WHERE id = \(delivery) RETURNING \(Delivery.columns)
            """
        }

        static func decode(_ row: Row) throws -> Delivery { try Delivery(row) }
    }
}

/// Holds a line of the ledger until the end of the transaction.
struct LockDelivery: Statement {
    let delivery: DeliveryID

    var sql: SQL { "SELECT \(Delivery.columns) FROM delivery WHERE id = \(delivery) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Delivery { try Delivery(row) }
}

extension ListUrgentOverrides: Query {
    public func answer(in context: QueryContext) async throws -> Page<UrgentOverride> {
        Page(items: try await context.query(Select(limit: PageLimit.rows(limit) - 1)), next: nil)
    }

    private struct Select: Statement {
        let limit: Int

        var sql: SQL {
            """
            SELECT delivery, recipient, reason, overridden_by, overridden_at FROM urgent_override
            ORDER BY place DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> UrgentOverride {
            try UrgentOverride(
                delivery: row.delivery, recipient: row.recipient, reason: row.reason, by: row.overridden_by,
                at: row.overridden_at)
        }
    }
}
