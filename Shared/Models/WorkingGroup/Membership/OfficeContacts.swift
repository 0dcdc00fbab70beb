/// Somebody who reads the mail of an office: of the secretariat, or of the co-chairs.
public struct OfficeContact: Codable, Sendable, Equatable {
    public let id: ContactID
    public let office: Office
    /// This and the address are left out once they are erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    /// The last day; none where the appointment has no end.
    public var validTo: CalendarDate?

    public init(
        id: ContactID, office: Office, name: Line?, email: EmailAddress?, language: LanguageTag, zone: TimeZoneName,
        validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.id = id
        self.office = office
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension OfficeContact: PersonalAnswer {
    public var impersonal: OfficeContact {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        return impersonal
    }
}

/// Appoints a contact of an office.
public struct AppointOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.appoint", .command, for: .secretariat, .post("/office-contacts"),
        "Records who reads the mail of the secretariat or of the co-chairs; an office may have several contacts.")

    public let id: ContactID?
    public let office: Office
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        id: ContactID? = nil, office: Office, name: Line, email: EmailAddress, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.id = id
        self.office = office
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// Ends the appointment of an office's contact.
public struct EndOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.end", .command, for: .secretariat, .post("/office-contacts/{contact}/end"),
        "Ends the appointment of a contact of the secretariat or of the co-chairs.")

    public let contact: ContactID
    /// The last day.
    public let on: CalendarDate
    public let reason: Prose

    public init(contact: ContactID, on: CalendarDate, reason: Prose) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}

/// Lists the contacts of the offices.
public struct ListOfficeContacts: Request {
    public typealias Answer = Page<OfficeContact>

    public static let definition = RequestDefinition(
        "working-group.office-contacts.list", .query, for: .steering, .get("/office-contacts"),
        "Lists who reads the mail of the secretariat and of the co-chairs, with their addresses.")

    public let office: Office?
    public let after: String?
    public let limit: PageLimit?

    public init(office: Office? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.office = office
        self.after = after
        self.limit = limit
    }
}

/// An office has a contact.
public struct OfficeContactAppointed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.appointed.v1"

    public let contact: ContactID
    public let office: Office
    public let language: LanguageTag
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        contact: ContactID, office: Office, language: LanguageTag, validFrom: CalendarDate,
        validTo: CalendarDate? = nil
    ) {
        self.contact = contact
        self.office = office
        self.language = language
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// The appointment of an office's contact was ended.
public struct OfficeContactEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.ended.v1"

    public let contact: ContactID
    public let office: Office
    /// The last day.
    public let on: CalendarDate

    public init(contact: ContactID, office: Office, on: CalendarDate) {
        self.contact = contact
        self.office = office
        self.on = on
    }
}
