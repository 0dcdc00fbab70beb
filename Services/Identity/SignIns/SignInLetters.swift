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

    /// Settles one of those that wait: none holds up the others for longer than the register may take.
    ///
    /// - Returns: how many there were.
    @discardableResult func settleSome() async throws -> Int {
        let count = try await host.pool.transaction { transaction in
            guard let waiting = try await transaction.first(Waiting()) else { return 0 }
            try await self.settle(waiting, in: transaction)
            return 1
        }
        if count > 0 { host.nudgeSequencer() }
        return count
    }

    private func settle(_ signIn: Waiting.Output, in transaction: Transaction) async throws {
        let person = try await self.person(at: signIn.address)
        transaction.enqueue(
            """
            UPDATE sign_in SET address = NULL, person = \(person?.actor), party = \(person?.party)
            WHERE id = \(signIn.id)
            """)
        guard let person else { return }
        try transaction.tell(
            SignInRequested(
                signIn: signIn.id, actor: person.actor, party: person.party, expires: signIn.expires),
            about: Subject(signIn.id), from: .service(.identity))
    }

    /// - Returns: nil for nobody, and for what the register refuses to look for.
    private func person(at address: EmailAddress) async throws -> HeldOffice? {
        do {
            return try await host.bus.send(FindOffices(email: address), to: .workingGroup, within: .seconds(1)).offices
                .first
        } catch let refused as RemoteProblem {
            host.logger.warning("sign-in.not-found", metadata: ["error": "\(refused)"])
            return nil
        }
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
            ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(id: row.id, address: row.address, expires: row.expires_at)
        }
    }
}
