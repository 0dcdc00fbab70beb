/// What a submission counts as. The record gives 18 individual, 3 joint, 1 Major Group and 8 observer submissions, and two
/// group submissions that fit none of these.
public enum SubmitterClass: String, Word {
    case memberState
    case joint
    case majorGroup
    case accreditedObserver
    case regionalOrganization
    case intergovernmentalOrganization
    case unEntity
    case group
}

/// The answer to one of a call's guiding questions.
public struct GuidedAnswer: Codable, Sendable, Equatable {
    public let question: QuestionNumber
    public let text: Prose

    public init(question: QuestionNumber, text: Prose) {
        self.question = question
        self.text = text
    }
}

/// A guiding question of a call by its place: 1 is the first.
public struct QuestionNumber: ValidatedNumber, Hashable, Sendable, Comparable {
    public static let range = 1...50
    public static let meaning = "The place of a guiding question in its call."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: QuestionNumber, right: QuestionNumber) -> Bool { left.rawValue < right.rawValue }
}

/// What a submitter holds in hand: which content was received, when.
public struct Receipt: Codable, Sendable, Equatable {
    /// Counts up by one with every submission.
    public let number: Int
    public let instant: Instant
    /// SHA-256 over one JSON object with sorted keys and no space: answers, attachments (the SHA-256 of each), body, call,
    /// invited, needs, proposals, submitterClass, submitters, title and topics, as the submission shows them; but submitters
    /// are the signatories that are not among the invited: those who stood behind it when it came in.
    public let digest: ContentDigest

    public init(number: Int, instant: Instant, digest: ContentDigest) {
        self.number = number
        self.instant = instant
        self.digest = digest
    }
}

/// The decision to count a late submission.
public struct Admission: Codable, Sendable, Equatable {
    public let admittedAt: Instant
    public let admittedBy: Line
    public let reason: Prose

    public init(admittedAt: Instant, admittedBy: Line, reason: Prose) {
        self.admittedAt = admittedAt
        self.admittedBy = admittedBy
        self.reason = reason
    }
}

/// A written submission.
public struct Submission: Codable, Sendable, Equatable {
    public let id: SubmissionID
    public let call: CallID?
    /// Those who stand behind it: who made it, and who has confirmed it since.
    public let submitters: [PartyID]
    /// Official short names, as far as the register of parties has told them.
    public let submitterNames: [Line]?
    public let submitterClass: SubmitterClass
    /// Those whom it named beside its authors when it came in: each is asked to confirm it. Left out where it named nobody.
    public let invited: [PartyID]?
    /// All whom it names, with what they said of it.
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
    /// Came in after the call had closed; it counts once it is admitted.
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

/// Receives a submission.
public struct ReceiveSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.receive", .command, for: .authors, .post("/submissions"),
        "Receives a written submission; parties and observers submit for themselves, the secretariat for anybody.")

    public let id: SubmissionID?
    public let call: CallID?
    /// All whom it names; those who do not act themselves are asked to confirm it, and count from then on.
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    /// Which of several submitters have signed what the secretariat received; only the secretariat may say so.
    public let signed: [PartyID]?
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
    /// Today where it is left out; only the secretariat may say another day.
    public let receivedOn: CalendarDate?
    public let source: Line?
    public let note: Prose?

    public init(
        id: SubmissionID? = nil, call: CallID? = nil, submitters: [PartyID], submitterClass: SubmitterClass,
        signed: [PartyID]? = nil, title: Line? = nil, body: Prose? = nil, topics: [Line]? = nil,
        answers: [GuidedAnswer]? = nil, proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil,
        attachments: [AttachmentID]? = nil, receivedOn: CalendarDate? = nil, source: Line? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.call = call
        self.submitters = submitters
        self.submitterClass = submitterClass
        self.signed = signed
        self.title = title
        self.body = body
        self.topics = topics
        self.answers = answers
        self.proposals = proposals
        self.needs = needs
        self.attachments = attachments
        self.receivedOn = receivedOn
        self.source = source
        self.note = note
    }
}

extension ReceiveSubmission: ListLimiting {
    public static var listLimits: [String: Int] { DraftContent.listLimits }
}

/// Lists submissions.
public struct ListSubmissions: Request {
    public typealias Answer = Page<Submission>

    public static let definition = RequestDefinition(
        "submissions.list", .query, for: .everyone, .get("/submissions"),
        "Lists submissions, by class and then by name.")

    public let submitterClass: SubmitterClass?
    public let party: PartyID?
    public let proposal: ProposalNumber?
    public let call: CallID?
    /// Also those that a later version replaces.
    public let superseded: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        submitterClass: SubmitterClass? = nil, party: PartyID? = nil, proposal: ProposalNumber? = nil,
        call: CallID? = nil, superseded: Bool? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.submitterClass = submitterClass
        self.party = party
        self.proposal = proposal
        self.call = call
        self.superseded = superseded
        self.after = after
        self.limit = limit
    }
}

/// Shows a submission with its points.
public struct ShowSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.show", .query, for: .everyone, .get("/submissions/{submission}"),
        "Shows a submission with its points.")

    public let submission: SubmissionID

    public init(submission: SubmissionID) {
        self.submission = submission
    }
}

/// How many submissions there are.
public struct SubmissionCounts: Codable, Sendable, Equatable {
    public let total: Int
    /// By the words of SubmitterClass.
    public let byClass: [String: Int]
    public let points: Int

    public init(total: Int, byClass: [String: Int], points: Int) {
        self.total = total
        self.byClass = byClass
        self.points = points
    }
}

/// Counts submissions per class.
public struct CountSubmissions: Request {
    public typealias Answer = SubmissionCounts

    public static let definition = RequestDefinition(
        "submissions.counts", .query, for: .everyone, .get("/submission-counts"),
        "Counts submissions per class of submitter, and their points.")

    public let call: CallID?
    /// Only those that answer no call, as those of the record do.
    public let unasked: Bool?

    public init(call: CallID? = nil, unasked: Bool? = nil) {
        self.call = call
        self.unasked = unasked
    }
}

/// A submission came in.
public struct SubmissionReceived: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.received.v1"

    public let submission: SubmissionID
    public let call: CallID?
    /// Those who stand behind it.
    public let submitters: [PartyID]
    /// Those whom it names beside them: it is not theirs unless they confirm it.
    public let invited: [PartyID]?
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let isLate: Bool
    /// Its number, instant and digest; events of the first days have none.
    public let receipt: Receipt?
    public let supersedes: SubmissionID?
    public let attachments: [AttachmentID]?

    public init(
        submission: SubmissionID, call: CallID? = nil, submitters: [PartyID], invited: [PartyID]? = nil,
        submitterClass: SubmitterClass, title: Line? = nil, isLate: Bool, receipt: Receipt? = nil,
        supersedes: SubmissionID? = nil, attachments: [AttachmentID]? = nil
    ) {
        self.submission = submission
        self.call = call
        self.submitters = submitters
        self.invited = invited
        self.submitterClass = submitterClass
        self.title = title
        self.isLate = isLate
        self.receipt = receipt
        self.supersedes = supersedes
        self.attachments = attachments
    }
}
