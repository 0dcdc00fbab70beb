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
    public static var summary: String { "Deletes a draft that was not submitted." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("draft", DraftID.self),
                .required("version", Int.self, "Newest version of the draft, so that nobody deletes what another has just written."),
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
        savedBy: ActorID,
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
                .required("party", PartyID.self, "Party that the draft belongs to."),
                .required("version", Int.self, "Version, one higher with every save."),
                .required("content", DraftContent.self),
                .required("savedBy", ActorID.self),
                .required("savedAt", Instant.self),
                .optional("submission", SubmissionID.self, "Submission that was made from it."),
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
                .required("submitters", [PartyID].self, "Parties that make the submission. All but the author are asked to confirm it once it is submitted."),
                .required("submitterClass", SubmitterClass.self),
                .optional("title", Line.self),
                .optional("body", Prose.self),
                .optional("topics", [Line].self),
                .optional("answers", [GuidedAnswer].self, "Answers to the guiding questions of the call."),
                .optional("proposals", [ProposalNumber].self, "Proposals that it is about."),
                .optional("needs", [NeedID].self),
                .optional("attachments", [AttachmentID].self, "Stored files that belong to it."),
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
    public static var summary: String { "Lists your party's drafts that are not submitted yet, without their texts." }

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
    public static var summary: String { "Saves a draft. Refused, with both texts, where somebody else saved it meanwhile." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", DraftID.self, "Id of the draft. Defaults to a new one."),
                .optional("version", Int.self, "Version that it is based on, which must be the newest. Left out for a new draft."),
                .optional("call", CallID.self, "Call that the draft answers. Defaults to that of the draft on record."),
                .optional("party", PartyID.self, "Party of the draft. Defaults to that of the draft on record, else to your own."),
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
    public static var summary: String { "Shows a draft of your party." }

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
    public static var summary: String { "Submits a draft. What counts for the deadline is now, not when the draft was begun." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("draft", DraftID.self),
                .required("version", Int.self, "Newest version of the draft."),
                .optional("signed", [PartyID].self, "Submitters that have signed it beside the draft's party. Only the secretariat may give them."),
            ])
    }
}
