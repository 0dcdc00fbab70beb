// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension LiftSuppression {
    public init(
        contact: ContactID,
        note: Line,
        _: Void = ()
    ) {
        self.contact = contact
        self.note = note
    }
}

extension LiftSuppression {
    public static var summary: String { "Resumes mail to a contact. Answers with the suppression that was lifted, which stays on record." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("note", Line.self),
            ])
    }
}

extension ListSuppressions {
    public init(
        areLifted: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.areLifted = areLifted
        self.after = after
        self.limit = limit
    }
}

extension ListSuppressions {
    public static var summary: String { "Lists the contacts to whom no mail is sent, with the reason, or those whose suppression was lifted." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("areLifted", Bool.self, "Lists lifted suppressions, the last one first, instead of those that hold."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListUnreachableDelegations {
    public init(
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListUnreachableDelegations {
    public static var summary: String { "Lists the delegations that no mail reaches: nobody is in office, or all mail comes back." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension SuppressContact {
    public init(
        contact: ContactID,
        note: Line,
        _: Void = ()
    ) {
        self.contact = contact
        self.note = note
    }
}

extension SuppressContact {
    public static var summary: String { "Stops all mail to a contact until the suppression is lifted." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("note", Line.self),
            ])
    }
}

extension Suppression {
    public init(
        contact: ContactID,
        party: PartyID? = nil,
        reason: SuppressionReason,
        note: Line,
        delivery: DeliveryID? = nil,
        since: Instant,
        by: ActorID,
        liftedAt: Instant? = nil,
        liftedBy: ActorID? = nil,
        liftNote: Line? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.reason = reason
        self.note = note
        self.delivery = delivery
        self.since = since
        self.by = by
        self.liftedAt = liftedAt
        self.liftedBy = liftedBy
        self.liftNote = liftNote
    }
}

extension Suppression: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A contact to whom no mail is sent until the suppression is lifted or the contact replaced.",
            [
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the contact; none where the contact is not in the register."),
                .required("reason", SuppressionReason.self),
                .required("note", Line.self, "Response of the mail server, or the reason of the person who decided."),
                .optional("delivery", DeliveryID.self, "The mail that came back."),
                .required("since", Instant.self),
                .required("by", ActorID.self),
                .optional("liftedAt", Instant.self, "When it was lifted; none while it holds."),
                .optional("liftedBy", ActorID.self),
                .optional("liftNote", Line.self, "Why it was lifted."),
            ])
    }
}

extension UnreachableDelegation {
    public init(
        party: PartyID,
        name: Line,
        region: Region? = nil,
        why: UnreachableReason,
        contacts: [ContactID],
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.region = region
        self.why = why
        self.contacts = contacts
    }
}

extension UnreachableDelegation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation that no mail reaches.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .optional("region", Region.self),
                .required("why", UnreachableReason.self),
                .required("contacts", [ContactID].self, "Contacts in office."),
            ])
    }
}
