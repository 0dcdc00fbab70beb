/// Whom a party has named to be written to.
public struct FocalPoint: Codable, Sendable, Equatable {
    public let id: ContactID
    public let party: PartyID
    public let role: ContactRole
    /// Name. Left out, as are the address and the letter, once erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public var language: LanguageTag
    public var zone: TimeZoneName
    public let validFrom: CalendarDate
    public var validTo: CalendarDate?
    /// Reference of the letter of nomination.
    public var letter: Line?
    /// When the party last confirmed it.
    public var confirmed: CalendarDate?
    /// What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command.
    public var corrections: [Correction]?

    public init(
        id: ContactID, party: PartyID, role: ContactRole, name: Line?, email: EmailAddress?, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil, letter: Line?,
        confirmed: CalendarDate? = nil, corrections: [Correction]? = nil
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
        self.corrections = corrections
    }
}

extension FocalPoint: PersonalAnswer {
    public var impersonal: FocalPoint {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        impersonal.letter = nil
        impersonal.corrections = nil
        return impersonal
    }
}
