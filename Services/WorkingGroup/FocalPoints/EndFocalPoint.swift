public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        guard let party = try await unit.first(PartyOfContact(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        // The party's row first, as every nomination does.
        _ = try await unit.first(LockParty(id: party, today: unit.now.date))
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Fault("a focal point vanished")
        }
        return try await known.end(on: on, reason: reason, in: unit)
    }
}

extension FocalPoint {
    /// Ends the term of a focal point whose row is locked, and what the contact was appointed to for its region.
    ///
    /// - Throws: a rejection that names the field `on`.
    @Reactor func end(on day: CalendarDate, reason: Prose, in unit: UnitOfWork) async throws -> FocalPoint {
        // With the day before the first it never began: somebody was nominated by mistake.
        guard day >= validFrom.advanced(byDays: -1) else {
            throw Rejection.invalid("on", "must not be before the day before the term began")
        }
        if validTo == day { return self }
        if let validTo, day > validTo {
            throw Rejection.invalid("on", "is after the end of the term, \(validTo); a longer one needs a nomination")
        }
        unit.enqueue("UPDATE focal_point SET valid_to = \(day) WHERE id = \(id)")
        try unit.tell(
            FocalPointEnded(contact: id, party: party, on: day), about: Subject(focalPoint: id), reason: reason.rawValue
        )
        try await RegionalCoordinator.end(of: id, on: day, reason: reason, in: unit)
        try await Speakers.refresh([party], in: unit)
        var ended = self
        ended.validTo = day
        return ended
    }
}

struct PartyOfContact: Statement {
    let id: ContactID

    var sql: SQL { "SELECT party FROM focal_point WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

struct LockFocalPoint: Statement {
    let id: ContactID

    var sql: SQL { "SELECT \(FocalPoint.columns) FROM focal_point WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
}
