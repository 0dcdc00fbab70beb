// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListRules {
    public init(
        _: Void = ()
    ) {
    }
}

extension ListRules {
    public static var summary: String { "Lists the notification rules: which audience is told of which event, and how." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension NoticeLetter {
    public init(
        language: LanguageTag,
        mails: Int,
        subject: Line,
        text: String,
        _: Void = ()
    ) {
        self.language = language
        self.mails = mails
        self.subject = subject
        self.text = text
    }
}

extension NoticeLetter: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A mail as those read it who read its language.",
            [
                .required("language", LanguageTag.self),
                .required("mails", Int.self, "Number of mails with this wording."),
                .required("subject", Line.self),
                .required("text", String.self),
            ])
    }
}

extension NoticeRecipient {
    public init(
        contact: ActorID? = nil,
        party: PartyID? = nil,
        office: Office? = nil,
        region: Region? = nil,
        channels: [NotificationChannel],
        language: LanguageTag? = nil,
        heldUntil: Instant? = nil,
        isGathered: Bool,
        reason: Line,
        blocked: Line? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.office = office
        self.region = region
        self.channels = channels
        self.language = language
        self.heldUntil = heldUntil
        self.isGathered = isGathered
        self.reason = reason
        self.blocked = blocked
    }
}

extension NoticeRecipient: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody who would hear of it: a contact by mail, or those who read an inbox.",
            [
                .optional("contact", ActorID.self, "The contact, where there is mail."),
                .optional("party", PartyID.self),
                .optional("office", Office.self),
                .optional("region", Region.self),
                .required("channels", [NotificationChannel].self),
                .optional("language", LanguageTag.self, "Language of the mail."),
                .optional("heldUntil", Instant.self, "End of the quiet hours for which the mail waits; for the secretariat and the contact's own party."),
                .required("isGathered", Bool.self, "Whether the mail waits for a digest; for the secretariat and the contact's own party."),
                .required("reason", Line.self),
                .optional("blocked", Line.self, "Why no mail leaves; for the secretariat and the contact's own party."),
            ])
    }
}

extension NoticesPreview {
    public init(
        mails: Int,
        recipients: [NoticeRecipient],
        letters: [NoticeLetter],
        digest: ContentDigest,
        _: Void = ()
    ) {
        self.mails = mails
        self.recipients = recipients
        self.letters = letters
        self.digest = digest
    }
}

extension NoticesPreview: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who would hear of something, and how.",
            [
                .required("mails", Int.self, "Number of mails, also those that leave later."),
                .required("recipients", [NoticeRecipient].self),
                .required("letters", [NoticeLetter].self, "Mails as they would be read, each wording once."),
                .required("digest", ContentDigest.self, "Digest of the recipients: another set of them has another."),
            ])
    }
}

extension NotificationRule {
    public init(
        event: Line,
        audience: Audience,
        channels: [NotificationChannel],
        _: Void = ()
    ) {
        self.event = event
        self.audience = audience
        self.channels = channels
    }
}

extension NotificationRule: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Which event is told to whom, and how.",
            [
                .required("event", Line.self, "The type of the event."),
                .required("audience", Audience.self),
                .required("channels", [NotificationChannel].self),
            ])
    }
}

extension PreviewNotices {
    public init(
        service: ServiceName,
        events: [String],
        language: LanguageTag,
        _: Void = ()
    ) {
        self.service = service
        self.events = events
        self.language = language
    }
}

extension PreviewNotices {
    public static var summary: String { "Shows who would hear of events that a command would tell, and how; nothing is written." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self, "The service that would tell them."),
                .required("events", [String].self, "Entries of its event log, without their positions."),
                .required("language", LanguageTag.self, "Language of the reasons."),
            ])
    }
}
