internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Asks for the reconfirmation of focal points, and alarms where a party is about to have none.
struct SweepFocalPoints: SweepPass {
    let now: Instant

    var kind: StaticString { "focal-points" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let rows = try await transaction.query(Due(today: now.date, limit: Sweeper.batchSize))
        var count = 0
        for row in rows {
            var taken = Set(try await transaction.query(Taken(row: row)))
            if case .take(let step) = row.timetable(taken).next(on: now.date) {
                try take(step, of: row, in: transaction)
                taken.insert(step)
                count += 1
            }
            transaction.enqueue(plan(row, taken))
        }
        return (rows.count, count)
    }

    @Reactor private func take(_ step: FocalPointStep, of row: Due.Output, in transaction: Transaction) throws {
        transaction.enqueue(
            """
            INSERT INTO focal_point_sweep (contact, step, about, taken_at)
            VALUES (\(row.contact), \(step), \(row.subject(of: step)), \(now))
            """)
        func tell(_ event: some Event) throws {
            try transaction.tell(event, about: Subject(focalPoint: row.contact), from: .service(.workingGroup, at: now))
        }
        switch step {
        case .reconfirmation, .reconfirmationReminder:
            try tell(
                ReconfirmationRequested(
                    contact: row.contact, party: row.party, since: row.since,
                    isReminder: step == .reconfirmationReminder))
        case .gap, .gapAhead:
            try tell(
                NominationGapFound(
                    contact: row.contact, party: row.party,
                    from: row.subject(of: step).advanced(byDays: 1), isAhead: step == .gapAhead))
        }
    }

    private func plan(_ row: Due.Output, _ taken: Set<FocalPointStep>) -> SQL {
        let next: CalendarDate? =
            switch row.timetable(taken).next(on: now.date) {
            case .take: now.date
            case .wait(let until): until
            case .nothing: nil
            }
        return "UPDATE focal_point SET next_sweep_on = \(next) WHERE id = \(row.contact)"
    }

    struct Due: Statement {
        let today: CalendarDate
        let limit: Int

        struct Output: Sendable {
            let contact: ContactID
            let party: PartyID
            let validTo: CalendarDate?
            let since: CalendarDate
            let hasSuccessor: Bool

            func timetable(_ taken: Set<FocalPointStep>) -> FocalPointTimetable {
                FocalPointTimetable(validTo: validTo, since: since, hasSuccessor: hasSuccessor, taken: taken)
            }

            /// The day that a step is about: it is taken once for each.
            func subject(of step: FocalPointStep) -> CalendarDate {
                switch step {
                case .reconfirmation, .reconfirmationReminder: since
                case .gap, .gapAhead: validTo ?? since
                }
            }
        }

        var sql: SQL {
            """
            SELECT id, party, valid_to, coalesce(confirmed_on, greatest(valid_from, nominated_on)) AS since,
                EXISTS (SELECT FROM focal_point AS other
                    WHERE other.party = focal_point.party AND other.role = focal_point.role
                        AND other.id <> focal_point.id AND other.valid_from <= focal_point.valid_to + 1
                        AND (other.valid_to IS NULL OR other.valid_to > focal_point.valid_to)) AS has_successor
            FROM focal_point WHERE next_sweep_on <= \(today)
            ORDER BY next_sweep_on, id LIMIT \(limit) FOR UPDATE SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                contact: row.id, party: row.party, validTo: row.valid_to, since: row.since,
                hasSuccessor: row.has_successor)
        }
    }

    private struct Taken: Statement {
        let row: Due.Output

        var sql: SQL {
            """
            SELECT step FROM focal_point_sweep WHERE contact = \(row.contact)
                AND (about = \(row.since) AND step IN ('reconfirmation', 'reconfirmation-reminder')
                    OR about = \(row.validTo) AND step IN ('gap', 'gap-ahead'))
            """
        }

        static func decode(_ row: Row) throws -> FocalPointStep { try row.decode(FocalPointStep.self) }
    }
}
