public import Messaging
public import Models
public import Postgres
internal import Reactor

/// Keeps who serves in an office of the whole group.
public struct KeepOfficeHolder: EventHandler {
    public init() {}

    public func apply(_ event: OfficeContactAppointed, in unit: EventUnit) async throws {
        unit.enqueue(
            .officeTerm(
                of: event.contact, OfficeTerm(role: event.office.role, from: event.validFrom, until: event.validTo)))
    }
}

/// Keeps until when somebody serves.
public struct KeepOfficeEnd: EventHandler {
    public init() {}

    public func apply(_ event: OfficeContactEnded, in unit: EventUnit) async throws {
        unit.enqueue(.officeEnd(of: event.contact, on: event.on))
    }
}

/// Keeps that somebody serves for longer.
public struct KeepOfficeExtension: EventHandler {
    public init() {}

    public func apply(_ event: OfficeContactExtended, in unit: EventUnit) async throws {
        unit.enqueue(.officeEnd(of: event.contact, on: event.until))
    }
}

extension SQL {
    /// Notes an office that somebody serves in.
    public static func officeTerm(of contact: ContactID, _ term: OfficeTerm) -> SQL {
        """
        INSERT INTO office_term (actor, role, valid_from, valid_to)
        VALUES (\(contact), \(term.role), \(term.from), \(term.until))
        ON CONFLICT (actor) DO UPDATE SET role = excluded.role, valid_from = excluded.valid_from,
            valid_to = excluded.valid_to
        """
    }

    /// Notes the last day in an office; nil where there is none.
    public static func officeEnd(of contact: ContactID, on day: CalendarDate?) -> SQL {
        "UPDATE office_term SET valid_to = \(day) WHERE actor = \(contact)"
    }
}
