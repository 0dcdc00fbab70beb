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
        followed: MailFrequency? = nil,
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
        self.followed = followed
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
                .optional("zone", TimeZoneName.self, "Defaults to the one in the register."),
                .optional("language", LanguageTag.self),
                .optional("quiet", QuietHours.self, "Defaults to none."),
                .optional("required", MailFrequency.self, "Defaults to immediate mail."),
                .optional("updates", MailFrequency.self, "Defaults to immediate mail."),
                .optional("followed", MailFrequency.self, "Defaults to a daily digest."),
                .optional("digestAt", ClockTime.self, "Defaults to 08:00."),
                .optional("digestOn", Weekday.self, "Defaults to Monday."),
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
    public static var summary: String { "Sends a mail at once that waits for the end of quiet hours or for a digest. The reason is logged." }

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
    public static var summary: String { "Lists when and in which language the contacts of a party want mail. Without preferences, mail is sent at once." }

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
        followed: MailFrequency,
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
        self.followed = followed
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
                .optional("language", LanguageTag.self, "Defaults to the one in the register."),
                .optional("quiet", QuietHours.self),
                .required("required", MailFrequency.self, "Frequency of mail that asks the contact to act."),
                .required("updates", MailFrequency.self, "Frequency of mail about what others did."),
                .required("followed", MailFrequency.self, "Frequency of mail about what the contact follows."),
                .required("digestAt", ClockTime.self, "Time of day at which digests are sent."),
                .required("digestOn", Weekday.self, "Day on which weekly digests are sent."),
                .required("changedAt", Instant.self),
            ])
    }
}

extension UrgentOverride {
    public init(
        delivery: DeliveryID,
        recipient: ContactID,
        reason: Prose,
        by: ActorID,
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
                .required("by", ActorID.self, "The subject of the actor."),
                .required("at", Instant.self),
            ])
    }
}
