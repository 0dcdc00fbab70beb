// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Amendment: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposed change of specific words of one version.",
            [
                .required("id", AmendmentID.self),
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .required("offset", Int.self, "Position in the text where the words begin, counted in characters."),
                .required("quote", Prose.self),
                .required("replacement", String.self, "New words; empty where the words are deleted."),
                .optional("reason", Prose.self),
                .optional("party", PartyID.self),
                .required("by", ActorID.self),
                .required("at", Instant.self),
                .required("state", AmendmentState.self),
                .optional("decidedBy", ActorID.self),
                .optional("decidedAt", Instant.self),
                .optional("decisionNote", Prose.self),
                .optional("resultingVersion", Int.self, "Version that it created."),
                .required("isStale", Bool.self, "Whether it can no longer be accepted: it was proposed to an earlier version, and its words do not occur exactly once in both that version and the current one."),
            ])
    }
}

extension AmendmentDecided {
    public init(
        amendment: AmendmentID,
        proposal: ProposalNumber,
        state: AmendmentState,
        party: PartyID? = nil,
        resultingVersion: Int? = nil,
        _: Void = ()
    ) {
        self.amendment = amendment
        self.proposal = proposal
        self.state = state
        self.party = party
        self.resultingVersion = resultingVersion
    }
}

extension AmendmentDecided {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An amendment was accepted or declined.",
            [
                .required("amendment", AmendmentID.self),
                .required("proposal", ProposalNumber.self),
                .required("state", AmendmentState.self),
                .optional("party", PartyID.self),
                .optional("resultingVersion", Int.self),
            ])
    }
}

extension AmendmentProposed {
    public init(
        amendment: AmendmentID,
        proposal: ProposalNumber,
        version: Int,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.amendment = amendment
        self.proposal = proposal
        self.version = version
        self.party = party
    }
}

extension AmendmentProposed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An amendment was proposed.",
            [
                .required("amendment", AmendmentID.self),
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .optional("party", PartyID.self),
            ])
    }
}

extension DecideAmendment {
    public init(
        amendment: AmendmentID,
        accept: Bool,
        note: Prose? = nil,
        session: Line? = nil,
        _: Void = ()
    ) {
        self.amendment = amendment
        self.accept = accept
        self.note = note
        self.session = session
    }
}

extension DecideAmendment {
    public static var summary: String { "Accepts an amendment, which makes a new version where its words still stand, or declines it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("amendment", AmendmentID.self),
                .required("accept", Bool.self),
                .optional("note", Prose.self, "Reason. Required to decline."),
                .optional("session", Line.self),
            ])
    }
}

extension ListAmendments {
    public init(
        proposal: ProposalNumber,
        state: AmendmentState? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.state = state
        self.after = after
        self.limit = limit
    }
}

extension ListAmendments {
    public static var summary: String { "Lists the amendments to a proposal, the oldest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("state", AmendmentState.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ProposeAmendment {
    public init(
        id: AmendmentID? = nil,
        proposal: ProposalNumber,
        version: Int,
        quote: Prose,
        offset: Int? = nil,
        replacement: String,
        reason: Prose? = nil,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.quote = quote
        self.offset = offset
        self.replacement = replacement
        self.reason = reason
        self.party = party
    }
}

extension ProposeAmendment {
    public static var summary: String { "Proposes to replace specific words of the current version of a proposal." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", AmendmentID.self),
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self, "Version that was read. A newer one on record is a conflict."),
                .required("quote", Prose.self, "Words to replace, exactly as in the text."),
                .optional("offset", Int.self, "Position where the words begin, counted in characters. Optional where the words occur only once."),
                .required("replacement", String.self, "New words. Empty to delete the quoted words."),
                .optional("reason", Prose.self),
                .optional("party", PartyID.self),
            ])
    }
}
