internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Finds out whose address was typed, after the answer was given, and tells of those who are to be written to.
@Reactor final class SignInLetters {
    /// For what another replica took in, or this one before it was started again.
    private static let interval = Duration.seconds(1)

    private let host: ServiceHost
    private var isWanted = Signal()

    init(_ host: ServiceHost) { self.host = host }

    /// Says that somebody asked: the row is there once the transaction is over.
    func wake() { _ = Reactor.after(.milliseconds(5)) { self.isWanted.fire() } }

    /// Works until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            isWanted = Signal()
            while try await settleSome() > 0 {}
            let timer = Reactor.after(Self.interval) { [isWanted] in isWanted.fire() }
            try await isWanted.wait()
            timer.cancel()
        }
    }

    /// Settles some of those that wait, and says how many.
    @discardableResult func settleSome() async throws -> Int {
        let count = try await host.pool.transaction { transaction in
            let waiting = try await transaction.query(Waiting())
            for signIn in waiting { try await self.settle(signIn, in: transaction) }
            return waiting.count
        }
        if count > 0 { host.nudgeSequencer() }
        return count
    }

    private func settle(_ signIn: Waiting.Output, in transaction: Transaction) async throws {
        let offices = try await host.bus.send(
            FindOffices(email: signIn.address), to: .workingGroup, within: .seconds(2)
        ).offices
        let person = offices.first
        transaction.enqueue(
            "UPDATE sign_in SET address = NULL, person = \(person?.actor), party = \(person?.party) WHERE id = \(signIn.id)"
        )
        guard let person else { return }
        try transaction.tell(
            SignInRequested(
                signIn: signIn.id, actor: person.actor, party: person.party, expires: signIn.expires),
            about: Subject(signIn.id), from: .service(.identity))
    }

    /// The oldest that nobody else is at. What is over is not looked at any more.
    private struct Waiting: Statement {
        struct Output: Sendable {
            let id: SignInID
            let address: EmailAddress
            let expires: Instant
        }

        var sql: SQL {
            """
            SELECT id, address, expires_at FROM sign_in WHERE address IS NOT NULL AND expires_at > now()
            ORDER BY requested_at LIMIT 20 FOR UPDATE SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(id: row.id, address: row.address, expires: row.expires_at)
        }
    }
}
