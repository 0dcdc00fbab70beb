public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ResendDelivery: Command {
    public func perform(in unit: UnitOfWork) async throws -> Delivery {
        guard let current = try await unit.first(Lock(delivery: delivery)) else {
            throw Rejection.notFound("delivery", delivery)
        }
        guard [.failed, .bounced, .unsettled, .suppressed].contains(current.state) else {
            throw Rejection(
                .transitionRefused,
                detail:
                    """
                    Only what failed, bounced, was suppressed or is unsettled is sent again; this is \
                    \(word: current.state).
                    """
            )
        }
        guard
            let queued = try await unit.first(
                Requeue(delivery: delivery, note: Line(cutting: "Sent again by \(unit.actor.subject): \(reason)")))
        else { throw Fault("a delivery vanished") }
        return queued.view(for: unit.actor)
    }

    private struct Lock: Statement {
        let delivery: DeliveryID

        var sql: SQL { "SELECT \(Delivery.columns) FROM delivery WHERE id = \(delivery) FOR UPDATE" }

        static func decode(_ row: Row) throws -> Delivery { try Delivery(row) }
    }

    private struct Requeue: Statement {
        let delivery: DeliveryID
        let note: Line

        var sql: SQL {
            """
            UPDATE delivery
            SET state = 'queued', attempts = 0, error = \(note), settled_at = NULL, next_attempt_at = now()
            WHERE id = \(delivery) RETURNING \(Delivery.columns)
            """
        }

        static func decode(_ row: Row) throws -> Delivery { try Delivery(row) }
    }
}
