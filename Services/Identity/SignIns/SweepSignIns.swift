internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets ways in, and who was sent to the provider or waited with a program, a day after they are over: until then they are counted.
struct SweepSignIns: SweepPass {
    let now: Instant

    static let days = 1

    var kind: StaticString { "sign-ins" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let limit = now.advanced(by: .days(-Self.days))
        var count = 0
        for table in ["sign_in", "provider_sign_in", "device_sign_in"] {
            count += try await transaction.execute(
                """
                DELETE FROM \(unsafe: table) WHERE ctid IN (
                    SELECT ctid FROM \(unsafe: table) WHERE expires_at < \(limit) ORDER BY expires_at LIMIT 500)
                """)
        }
        return (count, count)
    }
}
