// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension BlockedRecipient {
    public init(
        recipient: Line,
        party: PartyID? = nil,
        why: Line,
        _: Void = ()
    ) {
        self.recipient = recipient
        self.party = party
        self.why = why
    }
}

extension BlockedRecipient: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody who is named and not reached, and why.",
            [
                .required("recipient", Line.self, "The id of a contact or of a party."),
                .optional("party", PartyID.self),
                .required("why", Line.self),
            ])
    }
}

extension NotificationPreview {
    public init(
        notification: NotificationID,
        number: NotificationNumber,
        total: Int,
        recipients: [NotificationRecipient],
        blocked: [BlockedRecipient],
        messages: [RenderedNotification],
        digest: ContentDigest,
        next: Line? = nil,
        _: Void = ()
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

extension NotificationPreview: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What sending a notification would do.",
            [
                .required("notification", NotificationID.self),
                .required("number", NotificationNumber.self, "The number that it would get."),
                .required("total", Int.self, "Number of recipients it would reach."),
                .required("recipients", [NotificationRecipient].self, "Recipients by id, a part at a time."),
                .required("blocked", [BlockedRecipient].self, "Included in the first part only."),
                .required("messages", [RenderedNotification].self, "Included in the first part only."),
                .required("digest", ContentDigest.self, "Digest of the recipients and everything else above, which sending it has to repeat."),
                .optional("next", Line.self, "Value of `after` for the next part of the recipients; none at the end."),
            ])
    }
}

extension NotificationRecipient {
    public init(
        recipient: Line,
        party: PartyID? = nil,
        region: Region? = nil,
        recipientClass: RecipientClass,
        reasons: [Line],
        language: LanguageTag,
        channels: [NotificationChannel],
        _: Void = ()
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

extension NotificationRecipient: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody whom a notification reaches, and why.",
            [
                .required("recipient", Line.self, "The id of a contact, or `secretariat` or `co-chairs`."),
                .optional("party", PartyID.self),
                .optional("region", Region.self),
                .required("recipientClass", RecipientClass.self),
                .required("reasons", [Line].self, "Groups of the expression that the recipient belongs to."),
                .required("language", LanguageTag.self, "Language of the wording that it gets."),
                .required("channels", [NotificationChannel].self),
            ])
    }
}

extension PreviewRecipients {
    public init(
        expression: RoleExpression,
        after: Line? = nil,
        _: Void = ()
    ) {
        self.expression = expression
        self.after = after
    }
}

extension PreviewRecipients {
    public static var summary: String { "Shows whom a role expression reaches now and why, and who is blocked; nothing is sent." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("expression", RoleExpression.self),
                .optional("after", Line.self, "Last recipient of the part before."),
            ])
    }
}

extension RecipientPreview {
    public init(
        expression: RoleExpression,
        total: Int,
        recipients: [NotificationRecipient],
        blocked: [BlockedRecipient],
        next: Line? = nil,
        _: Void = ()
    ) {
        self.expression = expression
        self.total = total
        self.recipients = recipients
        self.blocked = blocked
        self.next = next
    }
}

extension RecipientPreview: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whom a role expression reaches now.",
            [
                .required("expression", RoleExpression.self, "The expression as it was understood."),
                .required("total", Int.self, "Number of recipients."),
                .required("recipients", [NotificationRecipient].self, "Recipients by id, a part at a time."),
                .required("blocked", [BlockedRecipient].self, "Included in the first part only."),
                .optional("next", Line.self, "Value of `after` for the next part of the recipients; none at the end."),
            ])
    }
}

extension RenderedNotification {
    public init(
        language: LanguageTag,
        wording: LanguageTag,
        authority: WordingAuthority,
        mails: Int,
        subject: Line,
        text: String,
        html: String,
        _: Void = ()
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

extension RenderedNotification: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What goes out to those who read one language, without what differs among them: name, reasons and links.",
            [
                .required("language", LanguageTag.self, "Language of the recipients, used for everything around the wording."),
                .required("wording", LanguageTag.self, "Language of the wording that fits the recipients best."),
                .required("authority", WordingAuthority.self),
                .required("mails", Int.self, "Number of recipients by mail."),
                .required("subject", Line.self),
                .required("text", String.self),
                .required("html", String.self),
            ])
    }
}
