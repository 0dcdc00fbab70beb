/// Erases who a former contact of an office was.
public struct EraseOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.erase", .command, for: .secretariat,
        .post("/office-contacts/{contact}/erasure"),
        "Erases the name and the address of an office's contact whose term is over; a year later that is done unasked.")

    public let contact: ContactID
    public let reason: Prose

    public init(contact: ContactID, reason: Prose) {
        self.contact = contact
        self.reason = reason
    }
}

/// Erases who somebody was that was on delegations.
public struct ErasePerson: Request {
    public typealias Answer = ErasedPerson

    public static let definition = RequestDefinition(
        "working-group.delegates.erase", .command, for: .secretariat, .post("/persons/{person}/erasure"),
        """
        Erases the name, the address and the function of somebody who was on delegations and speaks for nobody any more; a \
        year after each session that is done unasked.
        """)

    public let person: PersonID
    public let reason: Prose

    public init(person: PersonID, reason: Prose) {
        self.person = person
        self.reason = reason
    }
}

/// Somebody of whom nothing is left but an id.
public struct ErasedPerson: Codable, Sendable, Equatable {
    public let person: PersonID
    public let party: PartyID
    /// The places on delegations that the person has had.
    public let delegates: [DelegateID]

    public init(person: PersonID, party: PartyID, delegates: [DelegateID]) {
        self.person = person
        self.party = party
        self.delegates = delegates
    }
}

/// The name and the address of somebody on delegations were erased, of all of them or of those that were long ago.
public struct PersonErased: Event, Equatable {
    public static let type: EventType = "npp16.working-group.person.erased.v1"

    public let person: PersonID
    public let party: PartyID

    public init(person: PersonID, party: PartyID) {
        self.person = person
        self.party = party
    }
}
