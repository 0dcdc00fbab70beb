/// How a contact wants to be written to.
public struct Preferences: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let party: PartyID
    public let zone: TimeZoneName
    /// The one on record in the register where it is left out.
    public let language: LanguageTag?
    public let quiet: QuietHours?
    /// How often mail comes that the follow-up needs of the contact.
    public let required: MailFrequency
    /// How often mail comes of what others did.
    public let updates: MailFrequency
    /// When digests leave.
    public let digestAt: ClockTime
    /// On which day those leave that come once a week.
    public let digestOn: Weekday
    public let changedAt: Instant

    public init(
        contact: ContactID, party: PartyID, zone: TimeZoneName, language: LanguageTag? = nil, quiet: QuietHours? = nil,
        required: MailFrequency, updates: MailFrequency, digestAt: ClockTime, digestOn: Weekday, changedAt: Instant
    ) {
        self.contact = contact
        self.party = party
        self.zone = zone
        self.language = language
        self.quiet = quiet
        self.required = required
        self.updates = updates
        self.digestAt = digestAt
        self.digestOn = digestOn
        self.changedAt = changedAt
    }

    /// Formal notifications, and numbered ones for information, are never gathered.
    public func frequency(of category: MailCategory) -> MailFrequency {
        switch category {
        case .formal, .information: .immediate
        case .required: required
        case .updates: updates
        }
    }

    /// When digests of a frequency close; nil where no category comes by it.
    public func schedule(_ frequency: MailFrequency, _ rules: ZoneRules) -> DigestSchedule? {
        guard frequency != .immediate, required == frequency || updates == frequency else { return nil }
        return DigestSchedule(frequency: frequency, time: digestAt, weekday: digestOn, rules: rules)
    }
}

/// Lists the preferences of the contacts of a party.
public struct ListPreferences: Request {
    public typealias Answer = Page<Preferences>

    public static let definition = RequestDefinition(
        "notifications.preferences.list", .query, for: .offices, .get("/preferences"),
        "Lists how the contacts of a party want to be written to; those who said nothing are written to at once.")

    public let party: PartyID?

    public init(party: PartyID? = nil) {
        self.party = party
    }
}

/// Says how a contact wants to be written to. What is left out takes its usual value again.
public struct ChangePreferences: Request {
    public typealias Answer = Preferences

    public static let definition = RequestDefinition(
        "notifications.preferences.change", .command, for: .offices, .post("/preferences/{contact}"),
        "Says in which zone, at which hours, how often and in which language a contact wants to be written to.")

    public let contact: ContactID
    /// The one on record in the register where it is left out.
    public let zone: TimeZoneName?
    public let language: LanguageTag?
    /// None where it is left out.
    public let quiet: QuietHours?
    /// Immediate where it is left out.
    public let required: MailFrequency?
    /// Immediate where it is left out.
    public let updates: MailFrequency?
    /// 08:00 where it is left out.
    public let digestAt: ClockTime?
    /// Monday where it is left out.
    public let digestOn: Weekday?

    public init(
        contact: ContactID, zone: TimeZoneName? = nil, language: LanguageTag? = nil, quiet: QuietHours? = nil,
        required: MailFrequency? = nil, updates: MailFrequency? = nil, digestAt: ClockTime? = nil,
        digestOn: Weekday? = nil
    ) {
        self.contact = contact
        self.zone = zone
        self.language = language
        self.quiet = quiet
        self.required = required
        self.updates = updates
        self.digestAt = digestAt
        self.digestOn = digestOn
    }
}
