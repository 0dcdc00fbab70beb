/// Whom a party has named to be written to.
public struct FocalPoint: Codable, Sendable, Equatable {
    public let id: ContactID
    public let party: PartyID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    /// Reference of the letter of nomination.
    public let letter: Line

    public init(
        id: ContactID, party: PartyID, name: Line, email: EmailAddress, language: LanguageTag, zone: TimeZoneName,
        validFrom: CalendarDate, validTo: CalendarDate? = nil, letter: Line
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
    }
}

/// Records the nomination of a focal point.
public struct NominateFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.nominate", .command, for: .secretariat, .post("/focal-points"),
        "Records the nomination of a party's focal point.")

    public let id: ContactID?
    public let party: PartyID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    public let letter: Line

    public init(
        id: ContactID? = nil, party: PartyID, name: Line, email: EmailAddress, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil, letter: Line
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
    }
}

/// Ends a focal point's term.
public struct EndFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.end", .command, for: .secretariat, .post("/focal-points/{contact}/end"),
        "Ends a focal point's term.")

    public let contact: ContactID
    public let on: CalendarDate
    public let reason: Prose

    public init(contact: ContactID, on: CalendarDate, reason: Prose) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}

/// Lists focal points with their addresses.
public struct ListFocalPoints: Request {
    public typealias Answer = Page<FocalPoint>

    public static let definition = RequestDefinition(
        "working-group.focal-points.list", .query, for: .parties, .get("/focal-points"),
        "Lists focal points with their addresses: the secretariat sees all, a party its own.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

/// Where and how to reach a contact.
public struct ContactDetails: Codable, Sendable, Equatable {
    public let id: ContactID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName

    public init(id: ContactID, name: Line, email: EmailAddress, language: LanguageTag, zone: TimeZoneName) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
    }
}

/// The contacts that are on record, of those asked for.
public struct ContactList: Codable, Sendable, Equatable {
    public let contacts: [ContactDetails]

    public init(contacts: [ContactDetails]) {
        self.contacts = contacts
    }
}

/// Finds where contacts are reached.
public struct ResolveContacts: Request {
    public typealias Answer = ContactList

    public static let definition = RequestDefinition(
        "working-group.contacts.resolve", .query, for: .principals, nil,
        "Finds where contacts are reached.")

    public let contacts: [ContactID]

    public init(contacts: [ContactID]) {
        self.contacts = contacts
    }
}

/// A party named a focal point.
public struct FocalPointNominated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.nominated.v1"

    public let contact: ContactID
    public let party: PartyID
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        contact: ContactID, party: PartyID, language: LanguageTag, zone: TimeZoneName, validFrom: CalendarDate,
        validTo: CalendarDate? = nil
    ) {
        self.contact = contact
        self.party = party
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// A focal point's term ended.
public struct FocalPointEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.ended.v1"

    public let contact: ContactID
    public let party: PartyID
    public let on: CalendarDate

    public init(contact: ContactID, party: PartyID, on: CalendarDate) {
        self.contact = contact
        self.party = party
        self.on = on
    }
}
