// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Delivery {
    public init(
        id: DeliveryID,
        event: Line,
        eventType: Line,
        recipient: ContactID,
        party: PartyID,
        state: DeliveryState,
        attempts: Int,
        messageID: Line,
        subject: Line? = nil,
        reason: Line,
        error: Line? = nil,
        queuedAt: Instant,
        settledAt: Instant? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.event = event
        self.eventType = eventType
        self.recipient = recipient
        self.party = party
        self.state = state
        self.attempts = attempts
        self.messageID = messageID
        self.subject = subject
        self.reason = reason
        self.error = error
        self.queuedAt = queuedAt
        self.settledAt = settledAt
    }
}

extension Delivery: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A line of the send ledger: one per event, recipient, channel and kind, whatever happens.",
            [
                .required("id", DeliveryID.self),
                .required("event", Line.self, "The id of the event."),
                .required("eventType", Line.self),
                .required("recipient", ContactID.self),
                .required("party", PartyID.self),
                .required("state", DeliveryState.self),
                .required("attempts", Int.self),
                .required("messageID", Line.self, "Message-ID of the mail, the same in all attempts."),
                .optional("subject", Line.self, "Subject of the mail. Shown to the secretariat alone, since it may hold the title of a restricted object."),
                .required("reason", Line.self, "Why the recipient gets it."),
                .optional("error", Line.self),
                .required("queuedAt", Instant.self),
                .optional("settledAt", Instant.self),
            ])
    }
}

extension DeliveryProgress {
    public init(
        notification: NotificationNumber,
        total: Int,
        states: [String: Int],
        remaining: Int,
        settledAt: Instant? = nil,
        _: Void = ()
    ) {
        self.notification = notification
        self.total = total
        self.states = states
        self.remaining = remaining
        self.settledAt = settledAt
    }
}

extension DeliveryProgress: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How far a notification has gone out.",
            [
                .required("notification", NotificationNumber.self),
                .required("total", Int.self, "Number of mails."),
                .required("states", [String: Int].self, "Mails by state."),
                .required("remaining", Int.self, "Mails still to be sent."),
                .optional("settledAt", Instant.self, "When the last mail was settled."),
            ])
    }
}

extension ListDeliveries {
    public init(
        state: DeliveryState? = nil,
        party: PartyID? = nil,
        recipient: ContactID? = nil,
        notification: NotificationNumber? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.party = party
        self.recipient = recipient
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}

extension ListDeliveries {
    public static var summary: String { "Lists the send ledger, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", DeliveryState.self),
                .optional("party", PartyID.self),
                .optional("recipient", ContactID.self),
                .optional("notification", NotificationNumber.self, "Those of one notification."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension NotificationSent {
    public init(
        delivery: DeliveryID,
        recipient: ContactID,
        party: PartyID,
        about: ObjectPath,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.about = about
    }
}

extension NotificationSent {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A message left for a contact.",
            [
                .required("delivery", DeliveryID.self),
                .required("recipient", ContactID.self),
                .required("party", PartyID.self),
                .required("about", ObjectPath.self),
            ])
    }
}

extension ResendDelivery {
    public init(
        delivery: DeliveryID,
        reason: Prose,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.reason = reason
    }
}

extension ResendDelivery {
    public static var summary: String { "Sends a message again that failed, bounced, was suppressed or is unsettled." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("delivery", DeliveryID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension ShowDeliveryProgress {
    public init(
        notification: NotificationNumber,
        _: Void = ()
    ) {
        self.notification = notification
    }
}

extension ShowDeliveryProgress {
    public static var summary: String { "Shows how far a notification has gone out." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("notification", NotificationNumber.self),
            ])
    }
}
