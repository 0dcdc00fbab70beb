/// How a contact wants to be written to.
public struct Preferences: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let party: PartyID
    public let zone: TimeZoneName
    /// Defaults to the one in the register.
    public let language: LanguageTag?
    public let quiet: QuietHours?
    /// Frequency of mail that asks the contact to act.
    public let required: MailFrequency
    /// Frequency of mail about what others did.
    public let updates: MailFrequency
    /// Frequency of mail about what the contact follows.
    public let followed: MailFrequency
    /// Time of day at which digests are sent.
    public let digestAt: ClockTime
    /// Day on which weekly digests are sent.
    public let digestOn: Weekday
    public let changedAt: Instant

    /// Formal notifications, and numbered ones for information, are never gathered.
    public func frequency(of category: MailCategory) -> MailFrequency {
        switch category {
        case .formal, .information: .immediate
        case .required: required
        case .updates: updates
        case .followed: followed
        }
    }
}
