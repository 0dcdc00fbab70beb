// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Digest {
    public init(
        contact: ContactID,
        frequency: MailFrequency,
        from: Instant,
        to: Instant,
        items: Int,
        delivery: DeliveryID,
        _: Void = ()
    ) {
        self.contact = contact
        self.frequency = frequency
        self.from = from
        self.to = to
        self.items = items
        self.delivery = delivery
    }
}

extension Digest: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A digest that was made for a recipient.",
            [
                .required("contact", ContactID.self),
                .required("frequency", MailFrequency.self),
                .required("from", Instant.self, "Beginning of the window: the end of the one before."),
                .required("to", Instant.self),
                .required("items", Int.self),
                .required("delivery", DeliveryID.self, "The mail that it became."),
            ])
    }
}

extension DigestMade {
    public init(
        contact: ContactID,
        frequency: MailFrequency,
        from: Instant,
        to: Instant,
        items: Int,
        delivery: DeliveryID,
        _: Void = ()
    ) {
        self.contact = contact
        self.frequency = frequency
        self.from = from
        self.to = to
        self.items = items
        self.delivery = delivery
    }
}

extension DigestMade {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A digest was made for a contact.",
            [
                .required("contact", ContactID.self),
                .required("frequency", MailFrequency.self),
                .required("from", Instant.self),
                .required("to", Instant.self),
                .required("items", Int.self),
                .required("delivery", DeliveryID.self),
            ])
    }
}

extension ListDigests {
    public init(
        party: PartyID? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.limit = limit
    }
}

extension ListDigests {
    public static var summary: String { "Lists the digests that the contacts of a party got, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .optional("limit", PageLimit.self),
            ])
    }
}
