/// A submission that is being written. It is seen by its party and the secretariat only, and forgotten when nobody has
/// saved it for a year.
public struct Draft: Codable, Sendable, Equatable {
    public let id: DraftID
    public let call: CallID?
    /// Whose it is.
    public let party: PartyID
    /// Counts up with every save.
    public let version: Int
    public let content: DraftContent
    public let savedBy: Line
    public let savedAt: Instant
    /// What became of it.
    public let submission: SubmissionID?

    public init(
        id: DraftID, call: CallID? = nil, party: PartyID, version: Int, content: DraftContent, savedBy: Line,
        savedAt: Instant, submission: SubmissionID? = nil
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

/// What a draft says so far.
public struct DraftContent: Codable, Sendable, Equatable {
    /// All whom it names; those who do not act themselves are asked to confirm it once it is submitted.
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// To the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Which proposals it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Files that are stored already.
    public let attachments: [AttachmentID]?

    public init(
        submitters: [PartyID], submitterClass: SubmitterClass, title: Line? = nil, body: Prose? = nil,
        topics: [Line]? = nil, answers: [GuidedAnswer]? = nil, proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil, attachments: [AttachmentID]? = nil
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

extension DraftContent: ListLimiting {
    /// The record's largest joint submission names six parties. Each name beside the authors' is a mail that somebody else
    /// causes: more sign through a group, which is one party.
    public static let listLimits = [
        "submitters": 40, "topics": 100, "answers": 50, "proposals": 100, "needs": 100, "attachments": 20,
    ]
}

/// Saves a draft.
public struct SaveDraft: Request {
    public typealias Answer = Draft

    public static let definition = RequestDefinition(
        "submissions.drafts.save", .command, for: .authors, .post("/drafts"),
        "Saves a draft; one that was saved by somebody else meanwhile is refused with both texts.")

    /// A new one where it is left out.
    public let id: DraftID?
    /// The version it was written upon; it must be the newest. Left out for a new draft.
    public let version: Int?
    /// Of a draft that is there, the one that it has, where it is left out.
    public let call: CallID?
    /// The actor's own where it is left out; of a draft that is there, whose it is.
    public let party: PartyID?
    public let content: DraftContent

    public init(
        id: DraftID? = nil, version: Int? = nil, call: CallID? = nil, party: PartyID? = nil, content: DraftContent
    ) {
        self.id = id
        self.version = version
        self.call = call
        self.party = party
        self.content = content
    }
}

/// Lists the drafts of one's party.
public struct ListDrafts: Request {
    public typealias Answer = Page<Draft>

    public static let definition = RequestDefinition(
        "submissions.drafts.list", .query, for: .authors, .get("/drafts"),
        "Lists the drafts of one's own party that are not submitted yet, without their texts.")

    public let party: PartyID?
    public let call: CallID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, call: CallID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.call = call
        self.after = after
        self.limit = limit
    }
}

/// Shows a draft.
public struct ShowDraft: Request {
    public typealias Answer = Draft

    public static let definition = RequestDefinition(
        "submissions.drafts.show", .query, for: .authors, .get("/drafts/{draft}"),
        "Shows a draft of one's own party.")

    public let draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }
}

/// Submits a draft as it stands.
public struct SubmitDraft: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.drafts.submit", .command, for: .authors, .post("/drafts/{draft}/submission"),
        "Submits a draft; the deadline counts now, whenever the draft was begun.")

    public let draft: DraftID
    /// The version that is meant: the newest.
    public let version: Int
    /// Which of several submitters have signed it beside the draft's party; only the secretariat may say so.
    public let signed: [PartyID]?

    public init(draft: DraftID, version: Int, signed: [PartyID]? = nil) {
        self.draft = draft
        self.version = version
        self.signed = signed
    }
}

/// Forgets a draft that was not submitted.
public struct DiscardDraft: Request {
    public typealias Answer = Draft

    public static let definition = RequestDefinition(
        "submissions.drafts.discard", .command, for: .authors, .post("/drafts/{draft}/discard"),
        "Forgets a draft that was not submitted.")

    public let draft: DraftID
    /// The version that is meant: the newest, so that nobody throws away what another has just written.
    public let version: Int

    public init(draft: DraftID, version: Int) {
        self.draft = draft
        self.version = version
    }
}
