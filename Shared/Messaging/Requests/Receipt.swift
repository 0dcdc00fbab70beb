internal import Crypto
internal import Models
public import Postgres
internal import Reactor

/// How long receipts are kept.
public enum ReceiptRetention {
    /// Longer than any client goes on repeating.
    public static let days = 7
}

/// What was answered to a command, kept so that a repetition gets the same answer and has no second effect.
struct Receipt: Sendable {
    let fingerprint: Bytea
    let isProblem: Bool
    let reply: [UInt8]

    /// What makes two commands with one key the same command: what is asked, and as whom.
    static func fingerprint(of request: Envelope, by actor: Actor) -> Bytea {
        let roles = actor.roles.map(\.rawValue).sorted().joined(separator: ",")
        let parties = [actor.party, actor.onBehalfOf].map { $0?.rawValue ?? "" }.joined(separator: ",")
        var hash = SHA256()
        hash.update(data: Array("\(roles);\(parties);".utf8))
        hash.update(data: Array(request.type.utf8))
        hash.update(data: request.data)
        hash.update(data: request.bytes)
        return Bytea(Array(hash.finalize()))
    }

    /// The stored reply, where `request` is the command that it was given to.
    func replay(for request: Envelope, by actor: Actor) throws -> Reply {
        guard fingerprint == Self.fingerprint(of: request, by: actor) else {
            throw Rejection(
                .idempotencyKeyReused, detail: "The idempotency key \(request.id) was used for another command before.")
        }
        return Reply(isProblem: isProblem, data: reply)
    }

    struct Find: Statement {
        let actor: ActorID
        let key: MessageID

        var sql: SQL {
            "SELECT fingerprint, is_problem, reply FROM command_receipt WHERE actor = \(actor) AND key = \(key)"
        }

        static func decode(_ row: Row) throws -> Receipt {
            let (fingerprint, isProblem, reply) = try row.decode(Bytea.self, Bool.self, String.self)
            return Receipt(fingerprint: fingerprint, isProblem: isProblem, reply: Array(reply.utf8))
        }
    }

    /// Stores the receipt. A concurrent repetition waits here, on the primary key, for the first to finish.
    func insert(actor: ActorID, key: MessageID, onlyIfNew: Bool = false) -> SQL {
        """
        INSERT INTO command_receipt (actor, key, fingerprint, is_problem, reply, expires_at)
        VALUES (\(actor), \(key), \(fingerprint), \(isProblem), \(String(decoding: reply, as: UTF8.self)),
                now() + make_interval(days => \(Int32(ReceiptRetention.days))))
        \(unsafe: onlyIfNew ? "ON CONFLICT DO NOTHING" : "")
        """
    }

    /// The primary key whose violation says that the command was carried out by somebody else meanwhile.
    static let constraint = "command_receipt_pkey"
}

/// The receipts of a service as a whole.
public enum Receipts {
    /// Forgets receipts that nobody can still ask for.
    @Reactor public static func deleteExpired(in pool: Pool) async throws {
        _ = try await pool.execute("DELETE FROM command_receipt WHERE expires_at < now()")
    }
}
