internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets changes of addresses that were not confirmed in time, and those of people who have left their office meanwhile.
struct SweepAddressChanges: SweepPass {
    let now: Instant

    var kind: StaticString { "address-changes" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let over = try await transaction.execute(
            """
            DELETE FROM address_change WHERE id IN (
                SELECT id FROM address_change WHERE expires_at <= \(now)
                ORDER BY expires_at LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            """)
        let left = try await transaction.execute(
            """
            UPDATE address_change SET email = NULL, closed_at = \(now) WHERE id IN (
                SELECT id FROM address_change WHERE closed_at IS NULL
                    AND NOT EXISTS (SELECT FROM focal_point
                        WHERE focal_point.id = contact AND (valid_to IS NULL OR valid_to >= \(now.date)))
                    AND NOT EXISTS (SELECT FROM office_contact
                        WHERE office_contact.id = contact AND (valid_to IS NULL OR valid_to >= \(now.date)))
                LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            """)
        return (over + left, over + left)
    }
}
