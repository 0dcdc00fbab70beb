/// By what right an observer takes part.
public enum AccreditationClass: String, Word {
    case majorGroup = "major-group"
    case accreditedOrganisation = "accredited-organisation"
    case intergovernmental
    case unEntity = "un-entity"
    case specialInvitation = "special-invitation"
}

/// The accreditation of an observer.
public struct Accreditation: Codable, Sendable, Equatable {
    public let accreditationClass: AccreditationClass
    /// Symbol or number of the decision to accredit.
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        accreditationClass: AccreditationClass, reference: Line, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// Accredits an observer.
public struct AccreditObserver: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.observers.accredit", .command, for: .secretariat, .post("/parties/{party}/accreditations"),
        "Records the accreditation of an observer: it may submit and comment, and takes no positions.")

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
