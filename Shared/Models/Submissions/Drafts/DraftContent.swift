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
