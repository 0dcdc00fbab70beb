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
