/// Whom a focal point proposes to take over, and what became of it.
public struct Successor: Codable, Sendable, Equatable {
    public let id: SuccessorID
    /// Whose office it is.
    public let contact: ContactID
    public let party: PartyID
    public let state: SuccessorState
    /// Name. Left out, as is the address, once it is decided, and in the answer to a repeated command: by then the register has
    /// them, or nobody.
    public var name: Line?
    public var email: EmailAddress?
    public let language: LanguageTag
    public let zone: TimeZoneName
    /// Reference of the letter of nomination.
    public let letter: Line
    /// First day in office.
    public let on: CalendarDate
    public let proposedBy: ActorID
    public let proposedAt: Instant
    public let decidedBy: ActorID?
    public let decidedAt: Instant?
    /// Why it was declined.
    public let note: Prose?
    /// Contact that the successor has become.
    public let successor: ContactID?
}

extension Successor: PersonalAnswer {
    public var impersonal: Successor {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        return impersonal
    }
}

public typealias SuccessorID = ID<Successor>
