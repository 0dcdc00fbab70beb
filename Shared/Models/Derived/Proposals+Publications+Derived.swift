// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListPublications {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListPublications {
    public static var summary: String { "Lists the publications of the consolidated set, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ProposalsPublished {
    public init(
        publication: Int,
        proposals: [ProposalNumber],
        originals: Int,
        _: Void = ()
    ) {
        self.publication = publication
        self.proposals = proposals
        self.originals = originals
    }
}

extension ProposalsPublished {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The consolidated set was published.",
            [
                .required("publication", Int.self),
                .required("proposals", [ProposalNumber].self),
                .required("originals", Int.self),
            ])
    }
}

extension Publication {
    public init(
        number: Int,
        note: Prose? = nil,
        publishedAt: Instant,
        publishedBy: ActorID,
        originals: Int,
        proposals: [PublishedProposal],
        withdrawnAt: Instant? = nil,
        withdrawalReason: Prose? = nil,
        replacedBy: Int? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.note = note
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
        self.originals = originals
        self.proposals = proposals
        self.withdrawnAt = withdrawnAt
        self.withdrawalReason = withdrawalReason
        self.replacedBy = replacedBy
    }
}

extension Publication: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The consolidated set as it was published: it is never changed, only withdrawn as a whole.",
            [
                .required("number", Int.self),
                .optional("note", Prose.self),
                .required("publishedAt", Instant.self),
                .required("publishedBy", ActorID.self),
                .required("originals", Int.self, "Number of originals that the proposals come from: all on record."),
                .required("proposals", [PublishedProposal].self),
                .optional("withdrawnAt", Instant.self, "When and why it was withdrawn; nil while it stands."),
                .optional("withdrawalReason", Prose.self),
                .optional("replacedBy", Int.self, "The next publication, which ended this one for good; nil for the newest."),
            ])
    }
}

extension PublicationWithdrawn {
    public init(
        publication: Int,
        reason: Prose,
        _: Void = ()
    ) {
        self.publication = publication
        self.reason = reason
    }
}

extension PublicationWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A publication was withdrawn.",
            [
                .required("publication", Int.self),
                .required("reason", Prose.self),
            ])
    }
}

extension PublishProposals {
    public init(
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.note = note
    }
}

extension PublishProposals {
    public static var summary: String { "Publishes the consolidated set, if every original is accounted for and every label has its original." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("note", Prose.self),
            ])
    }
}

extension PublishedProposal {
    public init(
        number: ProposalNumber,
        version: Int,
        title: Line,
        labels: [Region],
        originals: [OriginalID],
        _: Void = ()
    ) {
        self.number = number
        self.version = version
        self.title = title
        self.labels = labels
        self.originals = originals
    }
}

extension PublishedProposal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal as a publication holds it.",
            [
                .required("number", ProposalNumber.self),
                .required("version", Int.self),
                .required("title", Line.self),
                .required("labels", [Region].self),
                .required("originals", [OriginalID].self),
            ])
    }
}

extension ShowPublication {
    public init(
        publication: Int,
        _: Void = ()
    ) {
        self.publication = publication
    }
}

extension ShowPublication {
    public static var summary: String { "Shows a publication of the consolidated set, also one that was withdrawn." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("publication", Int.self),
            ])
    }
}

extension WithdrawPublication {
    public init(
        publication: Int,
        reason: Prose,
        _: Void = ()
    ) {
        self.publication = publication
        self.reason = reason
    }
}

extension WithdrawPublication {
    public static var summary: String { "Withdraws a publication. It stays readable as withdrawn." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("publication", Int.self),
                .required("reason", Prose.self),
            ])
    }
}
