/// A focal point's office in other hands.
public struct Handover: Codable, Sendable, Equatable {
    public let from: FocalPoint
    public let to: FocalPoint
    /// Open actions that the successor took over.
    public let actions: [ActionID]
}

extension Handover: PersonalAnswer {
    public var impersonal: Handover { Handover(from: from.impersonal, to: to.impersonal, actions: actions) }
}

/// A party without a focal point in office.
public struct NominationGap: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    /// First day without a focal point; nil where there never was one.
    public let since: CalendarDate?
    /// Number of open actions of the party.
    public let openActions: Int
}

/// Whom regions have as coordinators.
public struct RegionalCoordinator: Codable, Sendable, Equatable {
    public let region: Region
    public let contact: ContactID
    public let party: PartyID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
