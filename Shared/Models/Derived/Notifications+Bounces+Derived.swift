// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension BounceEntry {
    public init(
        id: ContentDigest,
        kind: BounceKind,
        delivery: DeliveryID? = nil,
        status: Line? = nil,
        diagnostic: Line? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.id = id
        self.kind = kind
        self.delivery = delivery
        self.status = status
        self.diagnostic = diagnostic
        self.at = at
    }
}

extension BounceEntry: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A mail that was found in the mailbox for bounces.",
            [
                .required("id", ContentDigest.self),
                .required("kind", BounceKind.self),
                .optional("delivery", DeliveryID.self, "The mail that it is about."),
                .optional("status", Line.self, "RFC 3463, e.g. `5.1.1`."),
                .optional("diagnostic", Line.self, "What the mail server said."),
                .required("at", Instant.self),
            ])
    }
}

extension DeliveryBounced {
    public init(
        delivery: DeliveryID,
        recipient: ContactID,
        party: PartyID,
        about: ObjectPath,
        status: Line? = nil,
        alternates: [ContactID],
        isSuppressed: Bool,
        _: Void = ()
    ) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.about = about
        self.status = status
        self.alternates = alternates
        self.isSuppressed = isSuppressed
    }
}

extension DeliveryBounced {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A mail did not reach its recipient and will not.",
            [
                .required("delivery", DeliveryID.self),
                .required("recipient", ContactID.self),
                .required("party", PartyID.self),
                .required("about", ObjectPath.self),
                .optional("status", Line.self, "RFC 3463, where the mail server gave one."),
                .required("alternates", [ContactID].self, "The alternates who were written to instead."),
                .required("isSuppressed", Bool.self, "Whether no mail is sent to the contact from now on."),
            ])
    }
}

extension ListBounces {
    public init(
        kind: BounceKind? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.kind = kind
        self.after = after
        self.limit = limit
    }
}

extension ListBounces {
    public static var summary: String { "Lists the reports in the mailbox for bounces, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("kind", BounceKind.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}
