public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AppointCoordinator: Command {
    public func perform(in unit: UnitOfWork) async throws -> RegionalCoordinator {
        if let validTo, validTo < validFrom {
            throw Rejection.invalid("validTo", "must not be before \(field: "validFrom")")
        }
        // Locks the contact first, as ending its office does.
        guard let appointee = try await unit.first(Appointee(contact: contact)) else {
            throw Rejection.invalid("contact", "names “\(contact)”, which is not on record")
        }
        try await RegionalCoordinator.lock(in: unit)
        guard appointee.region == region else {
            throw Rejection.invalid("contact", "is a contact of \(appointee.party), which is not of \(region.rawValue)")
        }
        if let until = appointee.until {
            guard until >= validFrom else {
                throw Rejection.invalid("contact", "leaves the office on \(until), before the term begins")
            }
            guard let validTo, validTo <= until else {
                throw Rejection.invalid("validTo", "must not be after \(until), when the contact leaves the office")
            }
        }
        let given = RegionalCoordinator(
            region: region, contact: contact, party: appointee.party, validFrom: validFrom, validTo: validTo)
        let known = try await unit.first(
            RegionalCoordinator.Select(region: region, window: RegionalCoordinator.order.first(1)))
        if known == given { return given }
        try SuccessiveTerms.check(start: validFrom, after: known?.validFrom, today: unit.now.date)
        unit.enqueue(RegionalCoordinator.terms(of: region).cut(before: validFrom))
        unit.enqueue(
            """
            INSERT INTO regional_coordinator (region, contact, valid_from, valid_to, given_to)
            VALUES (\(region), \(contact), \(validFrom), \(validTo), \(validTo))
            """)
        try unit.tell(
            CoordinatorAppointed(
                region: region, contact: contact, party: appointee.party, validFrom: validFrom, validTo: validTo),
            about: Subject(region))
        return given
    }

    private struct Appointee: Statement {
        let contact: ContactID

        var sql: SQL {
            """
            SELECT party.id, party.region, focal_point.valid_to FROM focal_point JOIN party ON party.id = focal_point.party
            WHERE focal_point.id = \(contact) FOR SHARE OF focal_point
            """
        }

        static func decode(_ row: Row) throws -> (party: PartyID, region: Region?, until: CalendarDate?) {
            try row.decode(PartyID.self, Region?.self, CalendarDate?.self)
        }
    }
}

extension RegionalCoordinator {
    /// Appointments stand in one order, of all regions.
    @Reactor static func lock(in unit: UnitOfWork) async throws {
        try await unit.execute(AdvisoryLock("coordinators").take)
    }

    static func terms(of region: Region) -> SuccessiveTerms {
        SuccessiveTerms(table: "regional_coordinator", holder: "region = \(region)")
    }

    /// The newest first in each region.
    static let order = Keyset<RegionalCoordinator>(
        .ascending("regional_coordinator.region", \.region),
        .descending("regional_coordinator.valid_from", \.validFrom))

    struct Select: Statement {
        let region: Region?
        var validFrom: CalendarDate?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT regional_coordinator.region, contact, focal_point.party, regional_coordinator.valid_from,
                regional_coordinator.valid_to
            FROM regional_coordinator JOIN focal_point ON focal_point.id = contact
            WHERE (\(region)::text IS NULL OR regional_coordinator.region = \(region))
                AND (\(validFrom)::date IS NULL OR regional_coordinator.valid_from = \(validFrom))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> RegionalCoordinator {
            try RegionalCoordinator(
                region: row.region, contact: row.contact, party: row.party, validFrom: row.valid_from,
                validTo: row.valid_to)
        }
    }
}
