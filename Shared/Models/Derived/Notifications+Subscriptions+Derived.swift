// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ChangeSubscription {
    public init(
        contact: ContactID,
        category: MailCategory,
        isSubscribed: Bool,
        _: Void = ()
    ) {
        self.contact = contact
        self.category = category
        self.isSubscribed = isSubscribed
    }
}

extension ChangeSubscription {
    public static var summary: String { "Subscribes a contact to an optional category of mail, or unsubscribes it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("category", MailCategory.self),
                .required("isSubscribed", Bool.self),
            ])
    }
}

extension ListSubscriptions {
    public init(
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.party = party
    }
}

extension ListSubscriptions {
    public static var summary: String { "Lists which categories of mail the contacts of a party get." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
            ])
    }
}

extension Subscription {
    public init(
        contact: ContactID,
        party: PartyID,
        category: MailCategory,
        isSubscribed: Bool,
        changedAt: Instant? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.category = category
        self.isSubscribed = isSubscribed
        self.changedAt = changedAt
    }
}

extension Subscription: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whether a contact wants a category.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("category", MailCategory.self),
                .required("isSubscribed", Bool.self),
                .optional("changedAt", Instant.self, "When it was last changed; none where it never was."),
            ])
    }
}
