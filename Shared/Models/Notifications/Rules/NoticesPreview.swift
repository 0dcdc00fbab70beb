/// Who would hear of something, and how.
public struct NoticesPreview: Codable, Sendable, Equatable {
    /// Number of mails, also those that leave later.
    public let mails: Int
    public let recipients: [NoticeRecipient]
    /// Mails as they would be read, each wording once.
    public let letters: [NoticeLetter]
    /// Digest of the recipients: another set of them has another.
    public let digest: ContentDigest
}

/// Somebody who would hear of it: a contact by mail, or those who read an inbox.
public struct NoticeRecipient: Codable, Sendable, Equatable {
    /// The contact, where there is mail.
    public let contact: ActorID?
    public let party: PartyID?
    public let office: Office?
    public let region: Region?
    public let channels: [NotificationChannel]
    /// Language of the mail.
    public let language: LanguageTag?
    /// End of the quiet hours for which the mail waits; for the secretariat and the contact's own party.
    public let heldUntil: Instant?
    /// Whether the mail waits for a digest; for the secretariat and the contact's own party.
    public let isGathered: Bool
    public let reason: Line
    /// Why no mail leaves; for the secretariat and the contact's own party.
    public let blocked: Line?
}

/// A mail as those read it who read its language.
public struct NoticeLetter: Codable, Sendable, Equatable {
    public let language: LanguageTag
    /// Number of mails with this wording.
    public let mails: Int
    public let subject: Line
    public let text: String
}
