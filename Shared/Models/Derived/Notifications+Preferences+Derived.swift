// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ChangePreferences {
    public init(
        contact: ContactID,
        zone: TimeZoneName? = nil,
        language: LanguageTag? = nil,
        quiet: QuietHours? = nil,
        required: MailFrequency? = nil,
        updates: MailFrequency? = nil,
        digestAt: ClockTime? = nil,
        digestOn: Weekday? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.zone = zone
        self.language = language
        self.quiet = quiet
        self.required = required
        self.updates = updates
        self.digestAt = digestAt
        self.digestOn = digestOn
    }
}

extension ChangePreferences {
    public static var summary: String { "Says in which zone, at which hours, how often and in which language a contact wants to be written to." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .optional("zone", TimeZoneName.self, "The one on record in the register where it is left out."),
                .optional("language", LanguageTag.self),
                .optional("quiet", QuietHours.self, "None where it is left out."),
                .optional("required", MailFrequency.self, "Immediate where it is left out."),
                .optional("updates", MailFrequency.self, "Immediate where it is left out."),
                .optional("digestAt", ClockTime.self, "08:00 where it is left out."),
                .optional("digestOn", Weekday.self, "Monday where it is left out."),
            ])
    }
}

extension DeliveryExpedited {
    public init(
        delivery: DeliveryID,
        recipient: ContactID,
        party: PartyID,
        reason: Prose,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.reason = reason
    }
}

extension DeliveryExpedited {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A mail left although its recipient is not to be disturbed.",
            [
                .required("delivery", DeliveryID.self),
                .required("recipient", ContactID.self),
                .required("party", PartyID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension ExpediteDelivery {
    public init(
        delivery: DeliveryID,
        reason: Prose,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.reason = reason
    }
}

extension ExpediteDelivery {
    public static var summary: String { "Sends a mail at once that waits for the end of quiet hours or for a digest; the reason is logged." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("delivery", DeliveryID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension ListPreferences {
    public init(
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.party = party
    }
}

extension ListPreferences {
    public static var summary: String { "Lists how the contacts of a party want to be written to; those who said nothing are written to at once." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
            ])
    }
}

extension ListUrgentOverrides {
    public init(
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.limit = limit
    }
}

extension ListUrgentOverrides {
    public static var summary: String { "Lists the mails that did not wait for the end of quiet hours, with the reasons, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Preferences {
    public init(
        contact: ContactID,
        party: PartyID,
        zone: TimeZoneName,
        language: LanguageTag? = nil,
        quiet: QuietHours? = nil,
        required: MailFrequency,
        updates: MailFrequency,
        digestAt: ClockTime,
        digestOn: Weekday,
        changedAt: Instant,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.zone = zone
        self.language = language
        self.quiet = quiet
        self.required = required
        self.updates = updates
        self.digestAt = digestAt
        self.digestOn = digestOn
        self.changedAt = changedAt
    }
}

extension Preferences: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How a contact wants to be written to.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("zone", TimeZoneName.self),
                .optional("language", LanguageTag.self, "The one on record in the register where it is left out."),
                .optional("quiet", QuietHours.self),
                .required("required", MailFrequency.self, "How often mail comes that the follow-up needs of the contact."),
                .required("updates", MailFrequency.self, "How often mail comes of what others did."),
                .required("digestAt", ClockTime.self, "When digests leave."),
                .required("digestOn", Weekday.self, "On which day those leave that come once a week."),
                .required("changedAt", Instant.self),
            ])
    }
}

extension UrgentOverride {
    public init(
        delivery: DeliveryID,
        recipient: ContactID,
        reason: Prose,
        by: Line,
        at: Instant,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.recipient = recipient
        self.reason = reason
        self.by = by
        self.at = at
    }
}

extension UrgentOverride: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A mail that left although its recipient is not to be disturbed, and why.",
            [
                .required("delivery", DeliveryID.self),
                .required("recipient", ContactID.self),
                .required("reason", Prose.self),
                .required("by", Line.self, "The subject of the actor."),
                .required("at", Instant.self),
            ])
    }
}
