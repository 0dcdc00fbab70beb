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
    /// The groups of the expression for whose sake it is reached.
    public let reasons: [Line]
    /// Of the wording that it gets.
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
    /// How many it reaches.
    public let total: Int
    /// By id, a part at a time.
    public let recipients: [NotificationRecipient]
    /// With the first part.
    public let blocked: [BlockedRecipient]
    /// To be sent as `after` for the next part of the recipients; none at the end.
    public let next: Line?
}

/// What goes out to those who read one language, without what differs among them: name, reasons and links.
public struct RenderedNotification: Codable, Sendable, Equatable {
    /// The recipients' own, of everything around the wording.
    public let language: LanguageTag
    /// Of the wording: the best that there is for them.
    public let wording: LanguageTag
    public let authority: WordingAuthority
    /// How many get it by mail.
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
    /// How many it would reach.
    public let total: Int
    /// By id, a part at a time.
    public let recipients: [NotificationRecipient]
    /// With the first part.
    public let blocked: [BlockedRecipient]
    /// With the first part.
    public let messages: [RenderedNotification]
    /// Of all recipients and everything else above: what a confirmation confirms.
    public let digest: ContentDigest
    /// To be sent as `after` for the next part of the recipients; none at the end.
    public let next: Line?
}
