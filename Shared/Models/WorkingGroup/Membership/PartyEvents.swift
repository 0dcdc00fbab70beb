/// A body was entered into the register.
public struct PartyRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.registered.v1"

    public let party: PartyID
    public let name: Line
    public let kind: PartyKind
    public let region: Region?

    public init(
        party: PartyID, name: Line, kind: PartyKind, region: Region? = nil
    ) {
        self.party = party
        self.name = name
        self.kind = kind
        self.region = region
    }
}

/// A party has an official name in one more language, or another one.
public struct PartyNamed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.named.v1"

    public let party: PartyID
    public let language: LanguageTag
    public let name: Line

    public init(
        party: PartyID, language: LanguageTag, name: Line
    ) {
        self.party = party
        self.language = language
        self.name = name
    }
}

/// A party is found by one more name.
public struct AliasAdded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.alias-added.v1"

    public let party: PartyID
    public let alias: Line

    public init(
        party: PartyID, alias: Line
    ) {
        self.party = party
        self.alias = alias
    }
}

/// An accreditation was ended, or withdrawn before it began.
public struct AccreditationEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.observer.accreditation-ended.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    /// The last day; none where it was withdrawn.
    public let on: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, validFrom: CalendarDate, on: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.on = on
    }
}

/// An observer was accredited.
public struct ObserverAccredited: Event, Equatable {
    public static let type: EventType = "npp16.working-group.observer.accredited.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
