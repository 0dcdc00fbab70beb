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

    public init(
        recipient: Line, party: PartyID? = nil, region: Region? = nil, recipientClass: RecipientClass, reasons: [Line],
        language: LanguageTag, channels: [NotificationChannel]
    ) {
        self.recipient = recipient
        self.party = party
        self.region = region
        self.recipientClass = recipientClass
        self.reasons = reasons
        self.language = language
        self.channels = channels
    }
}

/// Somebody who is named and not reached, and why.
public struct BlockedRecipient: Codable, Sendable, Equatable {
    /// The id of a contact or of a party.
    public let recipient: Line
    public let party: PartyID?
    public let why: Line

    public init(recipient: Line, party: PartyID? = nil, why: Line) {
        self.recipient = recipient
        self.party = party
        self.why = why
    }
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

    public init(
        expression: RoleExpression, total: Int, recipients: [NotificationRecipient], blocked: [BlockedRecipient],
        next: Line? = nil
    ) {
        self.expression = expression
        self.total = total
        self.recipients = recipients
        self.blocked = blocked
        self.next = next
    }
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

    public init(
        language: LanguageTag, wording: LanguageTag, authority: WordingAuthority, mails: Int, subject: Line,
        text: String,
        html: String
    ) {
        self.language = language
        self.wording = wording
        self.authority = authority
        self.mails = mails
        self.subject = subject
        self.text = text
        self.html = html
    }
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

    public init(
        notification: NotificationID, number: NotificationNumber, total: Int, recipients: [NotificationRecipient],
        blocked: [BlockedRecipient], messages: [RenderedNotification], digest: ContentDigest, next: Line? = nil
    ) {
        self.notification = notification
        self.number = number
        self.total = total
        self.recipients = recipients
        self.blocked = blocked
        self.messages = messages
        self.digest = digest
        self.next = next
    }
}
