/// A written submission.
public struct Submission: Codable, Sendable, Equatable {
    public let id: SubmissionID
    /// By which people quote it, as on its receipt.
    public let number: SubmissionNumber
    public let call: CallID?
    /// Parties that made it or have confirmed it since.
    public let submitters: [PartyID]
    /// Official short names, as far as they are known.
    public let submitterNames: [Line]?
    public let submitterClass: SubmitterClass
    /// Parties named beside its authors when it came in, each asked to confirm it. Left out where there are none.
    public let invited: [PartyID]?
    /// Parties that it names, each with its answer.
    public let signatories: [Signatory]
    public let title: Line?
    /// Left out of lists.
    public var body: Prose?
    public let topics: [Line]
    /// Left out of lists.
    public var answers: [GuidedAnswer]
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    /// Files that belong to it.
    public let attachments: [AttachmentID]
    public let receivedOn: CalendarDate
    /// Whether it came in after the call had closed; it counts once it is admitted.
    public let isLate: Bool
    public let admission: Admission?
    public let receipt: Receipt
    /// The version before it.
    public let supersedes: SubmissionID?
    /// The version that replaces it; it stays readable.
    public let supersededBy: SubmissionID?
    public let source: Line?
    public let note: Prose?
    /// Its citable statements and those of the versions before it, the first of them; left out of lists.
    public var points: [Point]?
    /// How many points there are; left out of lists.
    public var pointCount: Int?

    public init(
        id: SubmissionID, call: CallID? = nil, submitters: [PartyID], submitterNames: [Line]? = nil,
        submitterClass: SubmitterClass, invited: [PartyID]? = nil, signatories: [Signatory] = [], title: Line? = nil,
        body: Prose? = nil, topics: [Line],
        answers: [GuidedAnswer], proposals: [ProposalNumber], needs: [NeedID], attachments: [AttachmentID] = [],
        receivedOn: CalendarDate,
        isLate: Bool,
        admission: Admission? = nil, receipt: Receipt, supersedes: SubmissionID? = nil,
        supersededBy: SubmissionID? = nil, source: Line? = nil, note: Prose? = nil, points: [Point]? = nil
    ) {
        self.id = id
        number = receipt.number
        self.call = call
        self.submitters = submitters
        self.submitterNames = submitterNames
        self.submitterClass = submitterClass
        self.invited = invited
        self.signatories = signatories
        self.title = title
        self.body = body
        self.topics = topics
        self.answers = answers
        self.proposals = proposals
        self.needs = needs
        self.attachments = attachments
        self.receivedOn = receivedOn
        self.isLate = isLate
        self.admission = admission
        self.receipt = receipt
        self.supersedes = supersedes
        self.supersededBy = supersededBy
        self.source = source
        self.note = note
        self.points = points
    }
}
