// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension DiscardDraft {
    public init(
        draft: DraftID,
        version: Int,
        _: Void = ()
    ) {
        self.draft = draft
        self.version = version
    }
}

extension DiscardDraft {
    public static var summary: String { "Forgets a draft that was not submitted." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("draft", DraftID.self),
                .required("version", Int.self, "The version that is meant: the newest, so that nobody throws away what another has just written."),
            ])
    }
}

extension Draft {
    public init(
        id: DraftID,
        call: CallID? = nil,
        party: PartyID,
        version: Int,
        content: DraftContent,
        savedBy: Line,
        savedAt: Instant,
        submission: SubmissionID? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.call = call
        self.party = party
        self.version = version
        self.content = content
        self.savedBy = savedBy
        self.savedAt = savedAt
        self.submission = submission
    }
}

extension Draft: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A submission that is being written. It is seen by its party and the secretariat only, and forgotten when nobody has saved it for a year.",
            [
                .required("id", DraftID.self),
                .optional("call", CallID.self),
                .required("party", PartyID.self, "Whose it is."),
                .required("version", Int.self, "Counts up with every save."),
                .required("content", DraftContent.self),
                .required("savedBy", Line.self),
                .required("savedAt", Instant.self),
                .optional("submission", SubmissionID.self, "What became of it."),
            ])
    }
}

extension DraftContent {
    public init(
        submitters: [PartyID],
        submitterClass: SubmitterClass,
        title: Line? = nil,
        body: Prose? = nil,
        topics: [Line]? = nil,
        answers: [GuidedAnswer]? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        attachments: [AttachmentID]? = nil,
        _: Void = ()
    ) {
        self.submitters = submitters
        self.submitterClass = submitterClass
        self.title = title
        self.body = body
        self.topics = topics
        self.answers = answers
        self.proposals = proposals
        self.needs = needs
        self.attachments = attachments
    }
}

extension DraftContent: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a draft says so far.",
            [
                .required("submitters", [PartyID].self, "All whom it names; those who do not act themselves are asked to confirm it once it is submitted."),
                .required("submitterClass", SubmitterClass.self),
                .optional("title", Line.self),
                .optional("body", Prose.self),
                .optional("topics", [Line].self),
                .optional("answers", [GuidedAnswer].self, "To the guiding questions of the call."),
                .optional("proposals", [ProposalNumber].self, "Which proposals it is about."),
                .optional("needs", [NeedID].self),
                .optional("attachments", [AttachmentID].self, "Files that are stored already."),
            ])
    }
}

extension ListDrafts {
    public init(
        party: PartyID? = nil,
        call: CallID? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.call = call
        self.after = after
        self.limit = limit
    }
}

extension ListDrafts {
    public static var summary: String { "Lists the drafts of one's own party that are not submitted yet, without their texts." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .optional("call", CallID.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension SaveDraft {
    public init(
        id: DraftID? = nil,
        version: Int? = nil,
        call: CallID? = nil,
        party: PartyID? = nil,
        content: DraftContent,
        _: Void = ()
    ) {
        self.id = id
        self.version = version
        self.call = call
        self.party = party
        self.content = content
    }
}

extension SaveDraft {
    public static var summary: String { "Saves a draft; one that was saved by somebody else meanwhile is refused with both texts." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", DraftID.self, "A new one where it is left out."),
                .optional("version", Int.self, "The version it was written upon; it must be the newest. Left out for a new draft."),
                .optional("call", CallID.self, "Of a draft that is there, the one that it has, where it is left out."),
                .optional("party", PartyID.self, "The actor's own where it is left out; of a draft that is there, whose it is."),
                .required("content", DraftContent.self),
            ])
    }
}

extension ShowDraft {
    public init(
        draft: DraftID,
        _: Void = ()
    ) {
        self.draft = draft
    }
}

extension ShowDraft {
    public static var summary: String { "Shows a draft of one's own party." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("draft", DraftID.self),
            ])
    }
}

extension SubmitDraft {
    public init(
        draft: DraftID,
        version: Int,
        signed: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.draft = draft
        self.version = version
        self.signed = signed
    }
}

extension SubmitDraft {
    public static var summary: String { "Submits a draft; the deadline counts now, whenever the draft was begun." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("draft", DraftID.self),
                .required("version", Int.self, "The version that is meant: the newest."),
                .optional("signed", [PartyID].self, "Which of several submitters have signed it beside the draft's party; only the secretariat may say so."),
            ])
    }
}
