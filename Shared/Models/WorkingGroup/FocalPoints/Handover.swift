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
