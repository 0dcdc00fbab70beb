internal import Models
internal import Postgres
internal import Reactor

/// Carries out a command exactly once in effect.
///
/// The receipt is looked for in the same trip as the handler's first statement and stored in the same trip as the
/// COMMIT, so that being exactly-once costs a command no trip of its own.
@Reactor struct CommandRunner {
    let pool: Pool
    let bus: RequestClient
    let source: String
    let onTold: @Reactor () -> Void

    /// A lost connection or an unknown outcome is settled by running again with the same key.
    private static let attempts = 3

    /// Says in an answer what people call the objects in it.
    typealias Labelling = @Reactor ([UInt8], UnitOfWork) async throws -> LabelledAnswer

    func run(
        _ incoming: Incoming, _ caller: Caller, _ perform: @Reactor (UnitOfWork) async throws -> some Encodable,
        labelling: Labelling
    ) async throws -> Reply {
        for attempt in 1... {
            do {
                return try await runOnce(incoming, caller, perform, labelling)
            } catch let error where attempt < Self.attempts && isWorthAnother(error) {
                continue
            }
        }
        preconditionFailure("the loop above ends by returning or throwing")
    }

    private func runOnce(
        _ incoming: Incoming, _ caller: Caller, _ perform: @Reactor (UnitOfWork) async throws -> some Encodable,
        _ labelling: Labelling
    ) async throws -> Reply {
        let request = incoming.envelope
        let find = Receipt.Find(actor: caller.actor.subject, key: request.id)
        do {
            let (reply, hasTold) = try await pool.transaction(leading: find, check: Self.checkForReceipt) {
                transaction in
                let unit = UnitOfWork(
                    caller: caller, id: request.id, bus: bus, transaction: transaction, source: source)
                let (reply, kept) = try await replies(with: perform(unit), in: unit, labelling)
                transaction.enqueue(
                    receipt(for: kept, of: request, caller).insert(actor: find.actor, key: find.key))
                return (reply, unit.hasTold)
            }
            if hasTold { onTold() }
            return reply
        } catch let found as Found {
            return try found.receipt.replay(for: request, by: caller.actor)
        } catch let rejection as Rejection {
            let reply = Reply(rejection.problem)
            // The keys of the public are made up for it, request by request: nobody asks for them again, and there is no end
            // to them.
            guard caller.actor != .public else { return reply }
            // What waits for the process to be defined is as good a moment later.
            guard rejection.code != .processUndefined else { return reply }
            return try await settle(reply, of: request, caller, find)
        } catch let error as PostgresError where error.constraint == Receipt.constraint {
            return try await replay(request, caller, find)
        }
    }

    /// What goes back, and what is kept of it: what people are called and where they are reached is kept by who owns it, and
    /// not a second time in a receipt.
    func replies(
        with answer: some Encodable, in unit: UnitOfWork, _ labelling: Labelling
    ) async throws -> (reply: Reply, kept: Reply) {
        if let refusal = unit.refusal {
            let reply = Reply(refusal.problem)
            return (reply, reply)
        }
        let labelled = try await labelling(JSON.encode(answer), unit)
        let reply = Reply(answer: labelled.told)
        guard let personal = answer as? any PersonalAnswer else { return (reply, Reply(answer: labelled.kept)) }
        return (reply, Reply(answer: try await labelling(JSON.encode(personal.impersonal), unit).kept))
    }

    /// Stores a domain "no", which stays the answer to this key; a success that got in before wins.
    private func settle(
        _ reply: Reply, of request: Envelope, _ caller: Caller, _ find: Receipt.Find
    ) async throws -> Reply {
        let insert = receipt(for: reply, of: request, caller).insert(actor: find.actor, key: find.key, onlyIfNew: true)
        return try await pool.execute(insert) == 1 ? reply : try await replay(request, caller, find)
    }

    private func replay(_ request: Envelope, _ caller: Caller, _ find: Receipt.Find) async throws -> Reply {
        guard let receipt = try await pool.query(find).first else {
            throw Unavailable("The command was being carried out elsewhere.", retryAfter: .milliseconds(100))
        }
        return try receipt.replay(for: request, by: caller.actor)
    }

    private func receipt(for reply: Reply, of request: Envelope, _ caller: Caller) -> Receipt {
        Receipt(
            fingerprint: Receipt.fingerprint(of: request, by: caller.actor), isProblem: reply.isProblem,
            reply: reply.data)
    }

    private func isWorthAnother(_ error: any Error) -> Bool {
        error is ConnectionLost || error is OutcomeUnknown
    }

    /// Ends the transaction where the command was carried out before.
    struct Found: Error { let receipt: Receipt }

    nonisolated static func checkForReceipt(_ receipts: [Receipt]) throws {
        if let receipt = receipts.first { throw Found(receipt: receipt) }
    }
}
