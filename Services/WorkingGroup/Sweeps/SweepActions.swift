internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Reminds of actions that are due soon, notes those that are late, and escalates step by step.
struct SweepActions: SweepPass {
    let now: Instant

    var kind: StaticString { "actions" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let rows = try await transaction.query(Due(now: now, limit: Sweeper.batchSize))
        guard !rows.isEmpty else { return (0, 0) }
        var taken = Dictionary(grouping: try await transaction.query(Taken(actions: rows.map(\.id))), by: \.action)
            .mapValues { Dictionary($0.map { ($0.step, $0.at) }, uniquingKeysWith: { first, _ in first }) }
        var count = 0
        for row in rows {
            if case .take(let step) = row.timetable(taken: taken[row.id] ?? [:]).next(at: now) {
                try await take(step, of: row, in: transaction)
                taken[row.id, default: [:]][step] = now
                count += 1
            }
            transaction.enqueue(plan(row, taken[row.id] ?? [:]))
        }
        return (rows.count, count)
    }

    @Reactor private func take(_ step: SweepStep, of row: ActionRow, in transaction: Transaction) async throws {
        let contacts = try await transaction.query(Recipients(step: step, action: row, today: now.date))
        transaction.enqueue(
            """
            INSERT INTO action_sweep (action, round, step, taken_at, contacts)
            VALUES (\(row.id), \(row.dates.round), \(step), \(now), \(contacts))
            """)
        try tell(step, row, contacts, transaction)
    }

    @Reactor private func tell(
        _ step: SweepStep, _ row: ActionRow, _ contacts: [ContactID], _ transaction: Transaction
    ) throws {
        func tell(_ event: some Event) throws {
            try transaction.tell(event, about: Subject(row.id), from: .service(.workingGroup, at: now))
        }
        let (owner, due) = (row.owner.party, row.dates.dueAt)
        if let level = step.level {
            try tell(
                ActionEscalated(
                    action: row.id, number: row.number, title: row.title, owner: owner, due: due,
                    round: row.dates.round, level: level, contacts: contacts, visibility: row.visibility,
                    zone: row.dates.zone))
        } else if let days = ActionTimetable.reminders.first(where: { $0.step == step })?.days {
            try tell(
                DueDateApproached(
                    action: row.id, number: row.number, title: row.title, owner: owner, due: due, days: days,
                    contacts: contacts, visibility: row.visibility, zone: row.dates.zone))
        } else {
            try tell(
                DueDatePassed(
                    action: row.id, number: row.number, title: row.title, owner: owner, due: due, contacts: contacts,
                    visibility: row.visibility, zone: row.dates.zone))
        }
    }

    /// When the action is looked at again.
    private func plan(_ row: ActionRow, _ taken: [SweepStep: Instant]) -> SQL {
        let next: Instant? =
            switch row.timetable(taken: taken).next(at: now) {
            case .take: now
            case .wait(_, let until): until
            case .nothing: nil
            }
        return "UPDATE action SET next_sweep_at = \(next) WHERE id = \(row.id)"
    }

    /// Those that somebody is changing are looked at next time.
    struct Due: Statement {
        let now: Instant
        let limit: Int

        var sql: SQL {
            """
            SELECT \(ActionRow.columns) FROM action WHERE next_sweep_at <= \(now)
            ORDER BY next_sweep_at, id LIMIT \(limit) FOR UPDATE SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }

    private struct Taken: Statement {
        let actions: [ActionID]

        var sql: SQL {
            """
            SELECT action_sweep.action, step, taken_at
            FROM action_sweep JOIN action ON action.id = action_sweep.action AND action.round = action_sweep.round
            WHERE action_sweep.action = ANY(\(actions))
            """
        }

        static func decode(_ row: Row) throws -> (action: ActionID, step: SweepStep, at: Instant) {
            try row.decode(ActionID.self, SweepStep.self, Instant.self)
        }
    }
}

/// Who is turned to with a step, among those in office.
private struct Recipients: Statement {
    let step: SweepStep
    let action: ActionRow
    let today: CalendarDate

    var sql: SQL {
        switch step.level {
        // The responsible contact, or else the focal point.
        case nil, .owner: inOffice([action.work.contact].compactMap(\.self), orElse: .focalPoint)
        // Those of the action, or else those of the focal point.
        case .alternates: inOffice(action.work.alternates, orElse: .alternate)
        case .regionalCoordinator:
            """
            SELECT contact FROM regional_coordinator AS office JOIN focal_point ON focal_point.id = contact
            WHERE office.region = (SELECT region FROM party WHERE id = \(action.owner.party))
                AND \(holds("office")) AND \(holds("focal_point"))
            ORDER BY office.valid_from DESC LIMIT 1
            """
        // Roles, which nobody holds by a nomination.
        case .coChairs, .secretariat: "SELECT id FROM focal_point WHERE false"
        }
    }

    /// Named contacts of the owner who are in office; if there are none, the holders of a role.
    private func inOffice(_ named: [ContactID], orElse role: ContactRole) -> SQL {
        """
        WITH present AS (
            SELECT id, role, id = ANY(\(named)) AS is_named FROM focal_point
            WHERE party = \(action.owner.party) AND \(holds("focal_point"))
        )
        SELECT id FROM present
        WHERE is_named OR role = \(role) AND NOT EXISTS (SELECT FROM present WHERE is_named)
        ORDER BY id
        """
    }

    private func holds(_ office: SQL) -> SQL {
        "\(office).valid_from <= \(today) AND (\(office).valid_to IS NULL OR \(office).valid_to >= \(today))"
    }

    static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
}
