/// What a contact is to its party.
public enum ContactRole: String, Word {
    case focalPoint = "focal-point"
    case alternate
}

/// Whom a party has named to be written to.
public struct FocalPoint: Codable, Sendable, Equatable {
    public let id: ContactID
    public let party: PartyID
    public let role: ContactRole
    /// This and the address are left out once they are erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public var validTo: CalendarDate?
    /// Reference of the letter of nomination.
    public let letter: Line
    /// When the party last said that it still holds.
    public var confirmed: CalendarDate?

    public init(
        id: ContactID, party: PartyID, role: ContactRole, name: Line?, email: EmailAddress?, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil, letter: Line,
        confirmed: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.role = role
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
        self.confirmed = confirmed
    }
}

extension FocalPoint: PersonalAnswer {
    public var impersonal: FocalPoint {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        return impersonal
    }
}

/// Records the nomination of a focal point.
public struct NominateFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.nominate", .command, for: .secretariat, .post("/focal-points"),
        "Records the nomination of a party's focal point; terms of two never overlap.")

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

/// Records an alternate of a focal point.
public struct NameAlternate: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.name-alternate", .command, for: .secretariat, .post("/alternates"),
        "Records an alternate of a party's focal point; a party may have several.")

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

    public init(
        contact: ContactID, on: CalendarDate, reason: Prose
    ) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}

/// Erases who a former contact was.
public struct EraseContact: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.contacts.erase", .command, for: .secretariat, .post("/focal-points/{contact}/erasure"),
        "Erases the name and the address of a focal point or alternate whose term is over; a year later that is done unasked."
    )

    public let contact: ContactID
    public let reason: Prose

    public init(
        contact: ContactID, reason: Prose
    ) {
        self.contact = contact
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

    public init(
        party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}
