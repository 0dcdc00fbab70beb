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

    public init(
        contact: ContactID, party: PartyID, on: CalendarDate
    ) {
        self.contact = contact
        self.party = party
        self.on = on
    }
}

/// A party named an alternate of its focal point.
public struct AlternateNamed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.alternate.named.v1"

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

/// A focal point's office went to a successor, with the open actions.
public struct FocalPointHandedOver: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.handed-over.v1"

    public let from: ContactID
    public let to: ContactID
    public let party: PartyID
    public let on: CalendarDate
    public let actions: [ActionID]

    public init(
        from: ContactID, to: ContactID, party: PartyID, on: CalendarDate, actions: [ActionID]
    ) {
        self.from = from
        self.to = to
        self.party = party
        self.on = on
        self.actions = actions
    }
}

/// The name and the address of a former contact were erased.
public struct ContactErased: Event, Equatable {
    public static let type: EventType = "npp16.working-group.contact.erased.v1"

    public let contact: ContactID
    /// None of a contact of an office.
    public let party: PartyID?

    public init(
        contact: ContactID, party: PartyID? = nil
    ) {
        self.contact = contact
        self.party = party
    }
}

/// A party confirmed its focal point.
public struct FocalPointConfirmed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.confirmed.v1"

    public let contact: ContactID
    public let party: PartyID
    public let on: CalendarDate

    public init(
        contact: ContactID, party: PartyID, on: CalendarDate
    ) {
        self.contact = contact
        self.party = party
        self.on = on
    }
}

/// A focal point is to be confirmed.
public struct ReconfirmationDue: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.reconfirmation-due.v1"

    public let contact: ContactID
    public let party: PartyID
    /// The last confirmation, or the nomination.
    public let since: CalendarDate
    /// Asked before, a month ago, and not answered.
    public let isReminder: Bool

    public init(
        contact: ContactID, party: PartyID, since: CalendarDate, isReminder: Bool
    ) {
        self.contact = contact
        self.party = party
        self.since = since
        self.isReminder = isReminder
    }
}

/// A party has, or is about to have, no focal point.
public struct NominationGapFound: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.gap-found.v1"

    public let contact: ContactID
    public let party: PartyID
    /// The first day without a focal point.
    public let from: CalendarDate
    /// Not yet: the term ends within a month and nobody is nominated.
    public let isAhead: Bool

    public init(
        contact: ContactID, party: PartyID, from: CalendarDate, isAhead: Bool
    ) {
        self.contact = contact
        self.party = party
        self.from = from
        self.isAhead = isAhead
    }
}

/// A region has a co-ordinator.
public struct CoordinatorAppointed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.coordinator.appointed.v1"

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

/// A regional co-ordinator's term was ended, or the appointment withdrawn before it began.
public struct CoordinatorEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.coordinator.ended.v1"

    public let region: Region
    public let contact: ContactID
    public let party: PartyID
    public let validFrom: CalendarDate
    /// The last day; none where it was withdrawn.
    public let on: CalendarDate?

    public init(
        region: Region, contact: ContactID, party: PartyID, validFrom: CalendarDate, on: CalendarDate? = nil
    ) {
        self.region = region
        self.contact = contact
        self.party = party
        self.validFrom = validFrom
        self.on = on
    }
}

/// Somebody is on a delegation.
public struct DelegateRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.delegate.registered.v1"

    public let delegate: DelegateID
    public let party: PartyID
    public let session: SessionID
    public let maySpeak: Bool

    public init(
        delegate: DelegateID, party: PartyID, session: SessionID, maySpeak: Bool
    ) {
        self.delegate = delegate
        self.party = party
        self.session = session
        self.maySpeak = maySpeak
    }
}

/// The credentials of a delegate were decided on.
public struct CredentialsDecided: Event, Equatable {
    public static let type: EventType = "npp16.working-group.delegate.credentials-decided.v1"

    public let delegate: DelegateID
    public let party: PartyID
    public let session: SessionID
    public let credentials: CredentialsState

    public init(
        delegate: DelegateID, party: PartyID, session: SessionID, credentials: CredentialsState
    ) {
        self.delegate = delegate
        self.party = party
        self.session = session
        self.credentials = credentials
    }
}
