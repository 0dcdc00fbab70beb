internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets by which seal the address is known that a mail went to, and what a server said of it, a year after the mail.
struct ForgetDestinations: SweepPass {
    let now: Instant

    /// So long a report about a mail may come back, or somebody may ask what became of it.
    static let days = 365

    var kind: StaticString { "destinations" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let limit = now.advanced(by: .days(-Self.days))
        let count = try await transaction.execute(
            """
            WITH forgotten AS (
                UPDATE delivery SET sent_to = NULL,
                    error = CASE WHEN error IS NULL THEN NULL ELSE 'Forgotten.' END
                WHERE id IN (
                    SELECT id FROM delivery WHERE sent_to IS NOT NULL AND settled_at < \(limit)
                    ORDER BY settled_at LIMIT 500 FOR UPDATE SKIP LOCKED)
                RETURNING id)
            UPDATE bounce SET diagnostic = NULL FROM forgotten WHERE bounce.delivery = forgotten.id
            """)
        return (count, count)
    }
}
