internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets drafts that nobody has saved for a year.
struct ForgetDrafts: SweepPass {
    let now: Instant

    private static let lifetime = Duration.seconds(365 * 86_400)

    var kind: StaticString { "drafts" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let count = try await transaction.execute(
            """
            DELETE FROM draft WHERE id IN (
                SELECT id FROM draft WHERE submission_id IS NULL AND saved_at < \(now.advanced(by: .zero - Self.lifetime))
                ORDER BY saved_at LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            """)
        return (count, count)
    }
}
