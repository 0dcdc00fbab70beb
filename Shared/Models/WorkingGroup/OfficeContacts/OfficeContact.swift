/// Somebody in an office of the whole group, who reads its mail: of the secretariat, of the co-chairs, or of operations.
public struct OfficeContact: Codable, Sendable, Equatable {
    public let id: ContactID
    public let office: Office
    /// Unit of the secretariat in which they serve.
    public var unit: PartyID?
    /// Name. Left out, as is the address, once erased, and in the answer to a repeated command.
    public var name: Line?
    public var email: EmailAddress?
    public var language: LanguageTag
    public var zone: TimeZoneName
    public let validFrom: CalendarDate
    /// Last day; none where the appointment has no end.
    public var validTo: CalendarDate?
    /// What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command.
    public var corrections: [Correction]?

    public init(
        id: ContactID, office: Office, unit: PartyID? = nil, name: Line?, email: EmailAddress?, language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate, validTo: CalendarDate? = nil, corrections: [Correction]? = nil
    ) {
        self.id = id
        self.office = office
        self.unit = unit
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.corrections = corrections
    }
}

extension OfficeContact: PersonalAnswer {
    public var impersonal: OfficeContact {
        var impersonal = self
        impersonal.name = nil
        impersonal.email = nil
        impersonal.corrections = nil
        return impersonal
    }
}
