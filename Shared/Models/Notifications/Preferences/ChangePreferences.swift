/// Says in which zone, at which hours, how often and in which language a contact wants to be written to.
///
/// What is left out takes its usual value again.
public struct ChangePreferences: Request {
    public typealias Answer = Preferences

    public static let definition = define(
        "notifications.preferences.change", .command, for: .offices, .post("/preferences/{contact}"))

    public let contact: ContactID
    /// Defaults to the one in the register.
    public let zone: TimeZoneName?
    public let language: LanguageTag?
    /// Defaults to none.
    public let quiet: QuietHours?
    /// Defaults to immediate mail.
    public let required: MailFrequency?
    /// Defaults to immediate mail.
    public let updates: MailFrequency?
    /// Defaults to a daily digest.
    public let followed: MailFrequency?
    /// Defaults to 08:00.
    public let digestAt: ClockTime?
    /// Defaults to Monday.
    public let digestOn: Weekday?
}
