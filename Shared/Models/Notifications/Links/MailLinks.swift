/// What a link in a mail is good for, and nothing else.
public enum LinkPurpose: String, Word {
    case acknowledge
    case unsubscribe
}

/// The secret of a link in a mail: 32 random bytes. Only its digest is kept.
public struct LinkSecret: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "the secret of a link, 43 letters, digits, hyphens and underscores", pattern: "^[A-Za-z0-9_-]{43}$",
            example: String(repeating: "a", count: 43))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 43,
            rawValue.utf8.allSatisfy({ byte in
                let character = Character(UnicodeScalar(byte))
                return character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
            })
        else { return nil }
        self.rawValue = rawValue
    }
}

/// What a link in a mail is about, for the page that asks before anything is done.
public struct LinkContents: Codable, Sendable, Equatable {
    public let purpose: LinkPurpose
    /// Of the mail that it stood in.
    public let language: LanguageTag
    /// What it is about, in that language.
    public let subject: Line
    public let number: NotificationNumber?
    /// What was answered before, or `unsubscribed`.
    public let done: Line?
    /// What was said beside the answer.
    public let note: Line?
    public let expires: Instant

    public init(
        purpose: LinkPurpose, language: LanguageTag, subject: Line, number: NotificationNumber? = nil,
        done: Line? = nil, note: Line? = nil, expires: Instant
    ) {
        self.purpose = purpose
        self.language = language
        self.subject = subject
        self.number = number
        self.done = done
        self.note = note
        self.expires = expires
    }
}

/// Looks at a link of a mail.
public struct ShowLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.show", .query, for: .principals, nil,
        "Looks at what a link of a mail is about; changes nothing.")

    public let secret: LinkSecret
    public let purpose: LinkPurpose

    public init(secret: LinkSecret, purpose: LinkPurpose) {
        self.secret = secret
        self.purpose = purpose
    }
}

/// Answers a notification by the link of its mail.
public struct AcknowledgeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.acknowledge", .command, for: .principals, nil,
        "Answers a notification by the link of its mail.")

    public let secret: LinkSecret
    public let answer: AcknowledgementAnswer
    public let note: Line?

    public init(secret: LinkSecret, answer: AcknowledgementAnswer, note: Line? = nil) {
        self.secret = secret
        self.answer = answer
        self.note = note
    }
}

/// Ends optional mail by the link of a mail.
public struct UnsubscribeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.unsubscribe", .command, for: .principals, nil,
        "Ends the optional category of a mail for its recipient by the mail's link.")

    public let secret: LinkSecret

    public init(secret: LinkSecret) {
        self.secret = secret
    }
}
