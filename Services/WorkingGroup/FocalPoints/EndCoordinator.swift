public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndCoordinator: Command {
    public func perform(in unit: UnitOfWork) async throws -> RegionalCoordinator {
        try await RegionalCoordinator.lock(in: unit)
        let select = RegionalCoordinator.Select(
            region: region, validFrom: validFrom, window: RegionalCoordinator.order.first(1))
        guard let known = try await unit.query(select).first else {
            throw Rejection.notFound("coordinator of \(region.rawValue) from", validFrom)
        }
        if let on, on == known.validTo { return known }
        try SuccessiveTerms.check(end: on, from: validFrom, to: known.validTo, today: unit.now.date)
        try known.end(on: on, reason: reason, in: unit)
        return RegionalCoordinator(
            region: region, contact: known.contact, party: known.party, validFrom: validFrom,
            validTo: on ?? known.validTo)
    }
}

extension RegionalCoordinator {
    /// - Parameter day: the last one; nil where it has not begun and is withdrawn.
    @Reactor fileprivate func end(on day: CalendarDate?, reason: Prose, in unit: UnitOfWork) throws {
        for statement in Self.terms(of: region).end(from: validFrom, on: day) { unit.enqueue(statement) }
        try unit.tell(
            CoordinatorEnded(region: region, contact: contact, party: party, validFrom: validFrom, on: day),
            about: Subject(region), reason: reason.rawValue)
    }

    /// A contact that leaves its office on a day coordinates no region afterwards.
    @Reactor static func end(
        of contact: ContactID, on day: CalendarDate, reason: Prose, in unit: UnitOfWork
    ) async throws {
        try await lock(in: unit)
        // What a later appointment had cut comes back with its withdrawal, but no longer than this.
        unit.enqueue(
            """
            UPDATE regional_coordinator SET given_to = least(given_to, \(day))
            WHERE contact = \(contact) AND valid_from <= \(day)
            """)
        for appointment in try await unit.query(After(contact: contact, day: day)) {
            try appointment.end(on: appointment.validFrom > day ? nil : day, reason: reason, in: unit)
        }
    }

    private struct After: Statement {
        let contact: ContactID
        let day: CalendarDate

        var sql: SQL {
            """
            SELECT office.region, contact, focal_point.party, office.valid_from, office.valid_to
            FROM regional_coordinator AS office JOIN focal_point ON focal_point.id = contact
            WHERE contact = \(contact) AND (office.valid_to IS NULL OR office.valid_to > \(day))
            ORDER BY office.region, office.valid_from DESC
            """
        }

        static func decode(_ row: Row) throws -> RegionalCoordinator { try Select.decode(row) }
    }
}
