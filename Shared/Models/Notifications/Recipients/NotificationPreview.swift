/// Whether somebody is addressed, or gets a copy.
public enum RecipientClass: String, Word {
    case to
    case cc
}

/// Somebody whom a notification reaches, and why.
public struct NotificationRecipient: Codable, Sendable, Equatable {
    /// The id of a contact, or `secretariat` or `co-chairs`.
    public let recipient: Line
    public let party: PartyID?
    public let region: Region?
    public let recipientClass: RecipientClass
    /// Groups of the expression that the recipient belongs to.
    public let reasons: [Line]
    /// Language of the wording that it gets.
    public let language: LanguageTag
    public let channels: [NotificationChannel]
}

/// Somebody who is named and not reached, and why.
public struct BlockedRecipient: Codable, Sendable, Equatable {
    /// The id of a contact or of a party.
    public let recipient: Line
    public let party: PartyID?
    public let why: Line
}

/// Whom a role expression reaches now.
public struct RecipientPreview: Codable, Sendable, Equatable {
    /// The expression as it was understood.
    public let expression: RoleExpression
    /// Number of recipients.
    public let total: Int
    /// Recipients by id, a part at a time.
    public let recipients: [NotificationRecipient]
    /// Included in the first part only.
    public let blocked: [BlockedRecipient]
    /// Value of `after` for the next part of the recipients; none at the end.
    public let next: Line?
}

/// What goes out to those who read one language, without what differs among them: name, reasons and links.
public struct RenderedNotification: Codable, Sendable, Equatable {
    /// Language of the recipients, used for everything around the wording.
    public let language: LanguageTag
    /// Language of the wording that fits the recipients best.
    public let wording: LanguageTag
    public let authority: WordingAuthority
    /// Number of recipients by mail.
    public let mails: Int
    public let subject: Line
    public let text: String
    public let html: String
}

/// What sending a notification would do.
public struct NotificationPreview: Codable, Sendable, Equatable {
    public let notification: NotificationID
    /// The number that it would get.
    public let number: NotificationNumber
    /// Number of recipients it would reach.
    public let total: Int
    /// Recipients by id, a part at a time.
    public let recipients: [NotificationRecipient]
    /// Included in the first part only.
    public let blocked: [BlockedRecipient]
    /// Included in the first part only.
    public let messages: [RenderedNotification]
    /// Digest of the recipients and everything else above, which sending it has to repeat.
    public let digest: ContentDigest
    /// Value of `after` for the next part of the recipients; none at the end.
    public let next: Line?
}
