/// Says in which zone, at which hours, how often and in which language a contact wants to be written to.
///
/// What is left out takes its usual value again.
public struct ChangePreferences: Request {
    public typealias Answer = Preferences

    public static let definition = define(
        "notifications.preferences.change", .command, for: .offices, .post("/preferences/{contact}"))

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
}
