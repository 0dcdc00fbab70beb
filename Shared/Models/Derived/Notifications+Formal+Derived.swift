// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AcknowledgeNotification {
    public init(
        notification: NotificationNumber,
        party: PartyID? = nil,
        answer: AcknowledgementAnswer,
        note: Line? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.party = party
        self.answer = answer
        self.note = note
    }
}

extension AcknowledgeNotification {
    public static var summary: String { "Answers a notification for your party: received, forwarded, or cannot act." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationNumber.self),
                .optional("party", PartyID.self),
                .required("answer", AcknowledgementAnswer.self),
                .optional("note", Line.self, "Person or office it was forwarded to, or why the party cannot act. Required for these two answers."),
            ])
    }
}

extension Acknowledgement {
    public init(
        notification: NotificationNumber,
        recipient: Line,
        party: PartyID? = nil,
        region: Region? = nil,
        answer: AcknowledgementAnswer? = nil,
        note: Line? = nil,
        at: Instant? = nil,
        by: ActorID? = nil,
        isByLink: Bool? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.recipient = recipient
        self.party = party
        self.region = region
        self.answer = answer
        self.note = note
        self.at = at
        self.by = by
        self.isByLink = isByLink
    }
}

extension Acknowledgement: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a recipient answered to a notification, the last time.",
            [
                .required("notification", NotificationNumber.self),
                .required("recipient", Line.self),
                .optional("party", PartyID.self),
                .optional("region", Region.self),
                .optional("answer", AcknowledgementAnswer.self, "The answer; none before one was given."),
                .optional("note", Line.self),
                .optional("at", Instant.self),
                .optional("by", ActorID.self, "Who answered; by a link, to whom the mail with the link was sent."),
                .optional("isByLink", Bool.self, "Whether the answer came by the link of a mail."),
            ])
    }
}

extension AcknowledgementReport {
    public init(
        notification: NotificationNumber,
        totals: [String: Int],
        byRegion: [String: [String: Int]],
        recipients: [Acknowledgement],
        _: Void = ()
    ) {
        self.notification = notification
        self.totals = totals
        self.byRegion = byRegion
        self.recipients = recipients
    }
}

extension AcknowledgementReport: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who has answered a notification, and who has not.",
            [
                .required("notification", NotificationNumber.self),
                .required("totals", [String: Int].self, "By answer; `none` for those who have not answered."),
                .required("byRegion", [String: [String: Int]].self, "By region, then by answer; `none` for parties of no region."),
                .required("recipients", [Acknowledgement].self, "Recipients under `to` by region and party, those who have not answered first."),
            ])
    }
}

extension DiscardNotification {
    public init(
        notification: NotificationID,
        _: Void = ()
    ) {
        self.notification = notification
    }
}

extension DiscardNotification {
    public static var summary: String { "Discards a draft of a formal notification." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationID.self),
            ])
    }
}

extension DraftNotification {
    public init(
        id: NotificationID? = nil,
        reference: Line,
        kind: NotificationClass? = nil,
        to: RoleExpression,
        cc: RoleExpression? = nil,
        wordings: [NotificationWording],
        actionRequiredBy: CalendarDate? = nil,
        refersTo: NotificationNumber? = nil,
        about: ObjectPath? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.reference = reference
        self.kind = kind
        self.to = to
        self.cc = cc
        self.wordings = wordings
        self.actionRequiredBy = actionRequiredBy
        self.refersTo = refersTo
        self.about = about
    }
}

extension DraftNotification {
    public static var summary: String { "Writes a draft of a formal notification, or replaces one that was not sent." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", NotificationID.self),
                .required("reference", Line.self),
                .optional("kind", NotificationClass.self, "Defaults to a formal one."),
                .required("to", RoleExpression.self),
                .optional("cc", RoleExpression.self),
                .required("wordings", [NotificationWording].self, "Wordings, one for each language; the first is the original."),
                .optional("actionRequiredBy", CalendarDate.self),
                .optional("refersTo", NotificationNumber.self),
                .optional("about", ObjectPath.self),
            ])
    }
}

extension FormalNotification {
    public init(
        id: NotificationID,
        state: NotificationState,
        number: NotificationNumber? = nil,
        reference: Line,
        kind: NotificationClass,
        to: RoleExpression,
        cc: RoleExpression? = nil,
        wordings: [NotificationWording],
        actionRequiredBy: CalendarDate? = nil,
        refersTo: NotificationNumber? = nil,
        about: ObjectPath? = nil,
        draftedAt: Instant,
        draftedBy: ActorID,
        sentAt: Instant? = nil,
        sentBy: ActorID? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.state = state
        self.number = number
        self.reference = reference
        self.kind = kind
        self.to = to
        self.cc = cc
        self.wordings = wordings
        self.actionRequiredBy = actionRequiredBy
        self.refersTo = refersTo
        self.about = about
        self.draftedAt = draftedAt
        self.draftedBy = draftedBy
        self.sentAt = sentAt
        self.sentBy = sentBy
    }
}

extension FormalNotification: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A formal notification, numbered when it is sent.",
            [
                .required("id", NotificationID.self),
                .required("state", NotificationState.self),
                .optional("number", NotificationNumber.self, "Number of the notification; none before it is sent."),
                .required("reference", Line.self, "The sender's own reference, as on the letter."),
                .required("kind", NotificationClass.self),
                .required("to", RoleExpression.self),
                .optional("cc", RoleExpression.self),
                .required("wordings", [NotificationWording].self, "The wordings, the original language first."),
                .optional("actionRequiredBy", CalendarDate.self, "The day by which those under `to` are asked to act."),
                .optional("refersTo", NotificationNumber.self, "Notification that it reminds of or refers to."),
                .optional("about", ObjectPath.self, "The object that it is about, e.g. `proposals/4`: its place in the API."),
                .required("draftedAt", Instant.self),
                .required("draftedBy", ActorID.self, "Who drafted it, or changed the draft last."),
                .optional("sentAt", Instant.self),
                .optional("sentBy", ActorID.self),
            ])
    }
}

extension ListNotifications {
    public init(
        state: NotificationState? = nil,
        year: Int? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.year = year
        self.after = after
        self.limit = limit
    }
}

extension ListNotifications {
    public static var summary: String { "Lists the formal notifications that were sent, the newest first; the secretariat lists drafts too." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", NotificationState.self, "Defaults to those that were sent."),
                .optional("year", Int.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListRecipients {
    public init(
        notification: NotificationNumber,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}

extension ListRecipients {
    public static var summary: String { "Lists the recipients of a notification and why each got it. A party sees its own." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension NotificationAcknowledged {
    public init(
        notification: NotificationID,
        number: NotificationNumber,
        party: PartyID? = nil,
        answer: AcknowledgementAnswer,
        _: Void = ()
    ) {
        self.notification = notification
        self.number = number
        self.party = party
        self.answer = answer
    }
}

extension NotificationAcknowledged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A recipient answered a notification.",
            [
                .required("notification", NotificationID.self),
                .required("number", NotificationNumber.self),
                .optional("party", PartyID.self),
                .required("answer", AcknowledgementAnswer.self),
            ])
    }
}

extension NotificationIssued {
    public init(
        notification: NotificationID,
        number: NotificationNumber,
        reference: Line,
        kind: NotificationClass,
        subject: Line,
        actionRequiredBy: CalendarDate? = nil,
        refersTo: NotificationNumber? = nil,
        recipients: Int,
        _: Void = ()
    ) {
        self.notification = notification
        self.number = number
        self.reference = reference
        self.kind = kind
        self.subject = subject
        self.actionRequiredBy = actionRequiredBy
        self.refersTo = refersTo
        self.recipients = recipients
    }
}

extension NotificationIssued {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A formal notification was sent.",
            [
                .required("notification", NotificationID.self),
                .required("number", NotificationNumber.self),
                .required("reference", Line.self),
                .required("kind", NotificationClass.self),
                .required("subject", Line.self, "Text in the original language."),
                .optional("actionRequiredBy", CalendarDate.self),
                .optional("refersTo", NotificationNumber.self),
                .required("recipients", Int.self, "Number of recipients."),
            ])
    }
}

extension NotificationWording {
    public init(
        language: LanguageTag,
        authority: WordingAuthority,
        subject: Line,
        body: Prose,
        _: Void = ()
    ) {
        self.language = language
        self.authority = authority
        self.subject = subject
        self.body = body
    }
}

extension NotificationWording: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A notification's wording in one language.",
            [
                .required("language", LanguageTag.self),
                .required("authority", WordingAuthority.self),
                .required("subject", Line.self),
                .required("body", Prose.self),
            ])
    }
}

extension PreviewNotification {
    public init(
        notification: NotificationID,
        after: Line? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.after = after
    }
}

extension PreviewNotification {
    public static var summary: String { "Shows what sending a draft would do: recipients with reasons, messages, who is blocked; nothing is sent." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationID.self),
                .optional("after", Line.self, "Last recipient of the part before."),
            ])
    }
}

extension ReportAcknowledgements {
    public init(
        notification: NotificationNumber,
        region: Region? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.region = region
    }
}

extension ReportAcknowledgements {
    public static var summary: String { "Reports by region who has answered a notification, and who has not." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationNumber.self),
                .optional("region", Region.self),
            ])
    }
}

extension SendNotification {
    public init(
        notification: NotificationID,
        confirmation: ContentDigest,
        urgency: Prose? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.confirmation = confirmation
        self.urgency = urgency
    }
}

extension SendNotification {
    public static var summary: String { "Sends a formal notification; the digest of its preview confirms what is sent, and to whom." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationID.self),
                .required("confirmation", ContentDigest.self, "Digest from the preview, which confirms content and recipients."),
                .optional("urgency", Prose.self, "Why the mail must not wait for the end of quiet hours. Without it, the mail waits."),
            ])
    }
}

extension ShowNotification {
    public init(
        notification: Line,
        _: Void = ()
    ) {
        self.notification = notification
    }
}

extension ShowNotification {
    public static var summary: String { "Shows a formal notification by its number or its id." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", Line.self, "The number, such as 2026-001, or the id."),
            ])
    }
}
