internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets changes of addresses that were not confirmed in time or can be put back no more, and those of people who have left
/// their office meanwhile. A row stays as long as it counts among those that were asked for in a day.
struct SweepAddressChanges: SweepPass {
    let now: Instant

    var kind: StaticString { "address-changes" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let over = try await transaction.execute(
            """
            DELETE FROM address_change WHERE id IN (
                SELECT id FROM address_change WHERE greatest(expires_at, objection_until) <= \(now)
                ORDER BY greatest(expires_at, objection_until) LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            """)
        let left = try await transaction.execute(
            """
            UPDATE address_change SET \(SQL.forgottenAddresses(at: now)) WHERE id IN (
                SELECT id FROM address_change WHERE email IS NOT NULL AND NOT \(SQL.isInOffice("address_change.contact", on: now.date))
                LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            """)
        return (over + left, over + left)
    }
}
