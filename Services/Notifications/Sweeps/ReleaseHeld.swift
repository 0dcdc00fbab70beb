internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Queues the mail whose recipients' quiet hours are over.
struct ReleaseHeld: SweepPass {
    let now: Instant

    var kind: StaticString { "quiet-hours" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let count = try await transaction.execute(
            """
            UPDATE delivery SET state = 'queued', held_until = NULL, error = NULL, next_attempt_at = now()
            WHERE id IN (
                SELECT id FROM delivery WHERE held_until <= \(now) ORDER BY held_until, id LIMIT 500
                FOR UPDATE SKIP LOCKED)
            """)
        return (count, count)
    }
}
