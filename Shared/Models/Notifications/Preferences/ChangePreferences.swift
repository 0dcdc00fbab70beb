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
