public import Models
public import Postgres
public import Reactor

/// The time as a service takes it: the true one, or one that was moved ahead on an installation for trying things out.
///
/// It says when things happen in the domain. Deadlines of requests, tokens and receipts go by the true time.
@Reactor public final class ServiceClock {
    /// Whether the configuration allows it to be moved. If not, an offset recorded earlier is ignored.
    public let isMovable: Bool
    private var ahead = 0

    public nonisolated init(isMovable: Bool = false) { self.isMovable = isMovable }

    public var now: Instant { .now.advanced(by: .seconds(ahead)) }

    /// Learns how far the clock was moved, by whichever replica.
    public func synchronize(with pool: Pool) async throws {
        guard isMovable, let recorded = try await pool.query(Lead()).first else { return }
        ahead = max(ahead, recorded)
    }

    /// - Throws: a rejection where the clock must not be moved, or not backwards.
    public func move(to lead: ClockLead, by actor: Actor, in pool: Pool) async throws {
        guard isMovable else {
            throw Rejection.forbidden("The clock of this installation cannot be moved: NPP16_CLOCK_MOVABLE is not set.")
        }
        try await synchronize(with: pool)
        guard lead.rawValue >= ahead else {
            throw Rejection.invalid("ahead", "must not be less than \(ahead): time does not run backwards")
        }
        try await pool.execute(
            "INSERT INTO clock_move (ahead, moved_by) VALUES (\(lead.rawValue), \(actor.subject))")
        ahead = max(ahead, lead.rawValue)
    }

    public func reading(of service: ServiceName) -> ClockReading {
        ClockReading(service: service, now: now, ahead: ahead, isMovable: isMovable)
    }

    private struct Lead: Statement {
        var sql: SQL { "SELECT coalesce(max(ahead), 0) FROM clock_move" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
