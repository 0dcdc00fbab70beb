internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets links that nobody can follow any more.
struct ForgetLinks: SweepPass {
    let now: Instant

    var kind: StaticString { "links" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let count = try await transaction.execute(
            """
            DELETE FROM mail_link WHERE digest IN (
                SELECT digest FROM mail_link WHERE expires_at < \(now) ORDER BY expires_at LIMIT 500)
            """)
        return (count, count)
    }
}
