/// A focal point's office in other hands.
public struct Handover: Codable, Sendable, Equatable {
    public let from: FocalPoint
    public let to: FocalPoint
    /// The open actions that went to the successor.
    public let actions: [ActionID]

    public init(
        from: FocalPoint, to: FocalPoint, actions: [ActionID]
    ) {
        self.from = from
        self.to = to
        self.actions = actions
    }
}

extension Handover: PersonalAnswer {
    public var impersonal: Handover { Handover(from: from.impersonal, to: to.impersonal, actions: actions) }
}

/// Hands a focal point's office over.
public struct HandOverFocalPoint: Request {
    public typealias Answer = Handover

    public static let definition = RequestDefinition(
        "working-group.focal-points.hand-over", .command, for: .secretariat, .post("/focal-points/{contact}/handover"),
        "Ends a focal point's term and begins the successor's: open actions go over, history stays.")

    public let contact: ContactID
    /// The first day of the successor; not in the future.
    public let on: CalendarDate
    public let id: ContactID?
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let letter: Line

    public init(
        contact: ContactID, on: CalendarDate, id: ContactID? = nil, name: Line, email: EmailAddress,
        language: LanguageTag, zone: TimeZoneName, letter: Line
    ) {
        self.contact = contact
        self.on = on
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
    }
}

/// Confirms that a focal point still holds.
public struct ConfirmFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.confirm", .command, for: .offices, .post("/focal-points/{contact}/confirmation"),
        "Confirms that a focal point still holds the office, as is asked every year.")

    public let contact: ContactID

    public init(
        contact: ContactID
    ) {
        self.contact = contact
    }
}

/// A party without a focal point in office.
public struct NominationGap: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    /// The first day without; nil where none was ever nominated.
    public let since: CalendarDate?
    /// Open actions that it owns.
    public let openActions: Int

    public init(
        party: PartyID, name: Line, since: CalendarDate? = nil, openActions: Int
    ) {
        self.party = party
        self.name = name
        self.since = since
        self.openActions = openActions
    }
}

/// Lists parties without a focal point.
public struct ListNominationGaps: Request {
    public typealias Answer = Page<NominationGap>

    public static let definition = RequestDefinition(
        "working-group.focal-points.gaps", .query, for: .parties, .get("/nomination-gaps"),
        "Lists the states and regional organisations that have no focal point in office.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// Whom regions have as co-ordinators.
public struct RegionalCoordinator: Codable, Sendable, Equatable {
    public let region: Region
    public let contact: ContactID
    public let party: PartyID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        region: Region, contact: ContactID, party: PartyID, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.region = region
        self.contact = contact
        self.party = party
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// Appoints a regional co-ordinator.
public struct AppointCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = RequestDefinition(
        "working-group.coordinators.appoint", .command, for: .secretariat, .post("/regional-coordinators"),
        "Records which contact co-ordinates a region; a former one ends the day before.")

    public let region: Region
    public let contact: ContactID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        region: Region, contact: ContactID, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.region = region
        self.contact = contact
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// Ends the term of a regional co-ordinator, or withdraws an appointment before it has begun.
public struct EndCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = RequestDefinition(
        "working-group.coordinators.end", .command, for: .secretariat,
        .post("/regional-coordinators/{region}/{validFrom}/end"),
        "Ends a co-ordinator's term, or withdraws an appointment that has not begun: the one before holds again.")

    public let region: Region
    /// Which appointment.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the appointment.
    public let on: CalendarDate?
    public let reason: Prose

    public init(
        region: Region, validFrom: CalendarDate, on: CalendarDate? = nil, reason: Prose
    ) {
        self.region = region
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}

/// Lists regional co-ordinators.
public struct ListCoordinators: Request {
    public typealias Answer = Page<RegionalCoordinator>

    public static let definition = RequestDefinition(
        "working-group.coordinators.list", .query, for: .parties, .get("/regional-coordinators"),
        "Lists the co-ordinators of the regions, the present ones first.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
