/// By what right an observer takes part.
public enum AccreditationClass: String, Word {
    case majorGroup = "major-group"
    case accreditedOrganisation = "accredited-organisation"
    case intergovernmental
    case unEntity = "un-entity"
    case specialInvitation = "special-invitation"
}

/// Whether an accreditation holds.
public enum AccreditationStanding: String, Word {
    case valid
    case upcoming
    case lapsed
}

/// The accreditation of an observer.
public struct Accreditation: Codable, Sendable, Equatable {
    public let accreditationClass: AccreditationClass
    /// Symbol or number of the decision to accredit.
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    /// Today.
    public let standing: AccreditationStanding

    public init(
        accreditationClass: AccreditationClass, reference: Line, validFrom: CalendarDate, validTo: CalendarDate? = nil,
        standing: AccreditationStanding
    ) {
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
        self.standing = standing
    }
}

/// Accredits an observer.
public struct AccreditObserver: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.observers.accredit", .command, for: .secretariat, .post("/parties/{party}/accreditations"),
        "Records the accreditation of an observer: while it holds, it may submit and comment; it takes no positions.")

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, reference: Line, validFrom: CalendarDate,
        validTo: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// Ends an accreditation, or withdraws one before it has begun.
public struct EndAccreditation: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.observers.end-accreditation", .command, for: .secretariat,
        .post("/parties/{party}/accreditations/{validFrom}/end"),
        "Ends an accreditation, or withdraws one that has not begun: the one before holds again.")

    public let party: PartyID
    /// Which accreditation.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the accreditation.
    public let on: CalendarDate?
    public let reason: Prose

    public init(
        party: PartyID, validFrom: CalendarDate, on: CalendarDate? = nil, reason: Prose
    ) {
        self.party = party
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}

/// Lists observers.
public struct ListObservers: Request {
    public typealias Answer = Page<Party>

    public static let definition = RequestDefinition(
        "working-group.observers.list", .query, for: .everyone, .get("/observers"),
        "Lists the observers with their accreditation.")

    public let accreditationClass: AccreditationClass?
    public let after: String?
    public let limit: PageLimit?

    public init(
        accreditationClass: AccreditationClass? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.accreditationClass = accreditationClass
        self.after = after
        self.limit = limit
    }
}
