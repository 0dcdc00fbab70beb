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
    public static var summary: String { "Answers a notification for one's party: received, forwarded, or that it cannot act." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationNumber.self),
                .optional("party", PartyID.self),
                .required("answer", AcknowledgementAnswer.self),
                .optional("note", Line.self, "To whom it was forwarded, or why the party cannot act; needed for these two."),
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
        _: Void = ()
    ) {
        self.notification = notification
        self.recipient = recipient
        self.party = party
        self.region = region
        self.answer = answer
        self.note = note
        self.at = at
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
                .optional("answer", AcknowledgementAnswer.self, "None where nothing was answered yet."),
                .optional("note", Line.self),
                .optional("at", Instant.self),
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
                .required("recipients", [Acknowledgement].self, "Those under `to`, by region and party; the silent ones first."),
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
    public static var summary: String { "Gives up a draft of a formal notification." }

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
                .optional("kind", NotificationClass.self, "Formal where it is left out."),
                .required("to", RoleExpression.self),
                .optional("cc", RoleExpression.self),
                .required("wordings", [NotificationWording].self, "One for each language that there is; the first is the original."),
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
        sentAt: Instant? = nil,
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
        self.sentAt = sentAt
    }
}

extension FormalNotification: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A formal notification, numbered when it is sent.",
            [
                .required("id", NotificationID.self),
                .required("state", NotificationState.self),
                .optional("number", NotificationNumber.self, "None before it is sent."),
                .required("reference", Line.self, "The sender's own reference, as on the letter."),
                .required("kind", NotificationClass.self),
                .required("to", RoleExpression.self),
                .optional("cc", RoleExpression.self),
                .required("wordings", [NotificationWording].self, "The wordings, the original language first."),
                .optional("actionRequiredBy", CalendarDate.self, "The day by which those under `to` are asked to act."),
                .optional("refersTo", NotificationNumber.self, "What it reminds of, or goes back to."),
                .optional("about", ObjectPath.self, "The object that it is about, e.g. `proposals/4`: its place in the API."),
                .required("draftedAt", Instant.self),
                .optional("sentAt", Instant.self),
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
                .optional("state", NotificationState.self, "Those that were sent where it is left out."),
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
    public static var summary: String { "Lists to whom a notification went and why; a party sees its own." }

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
                .required("subject", Line.self, "In the original language."),
                .optional("actionRequiredBy", CalendarDate.self),
                .optional("refersTo", NotificationNumber.self),
                .required("recipients", Int.self, "How many it reached."),
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
                .optional("after", Line.self, "The recipient after whom the part begins."),
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
                .required("confirmation", ContentDigest.self, "The digest that the preview answered."),
                .optional("urgency", Prose.self, "Why it must not wait for the end of anybody's quiet hours; it waits where this is left out."),
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
