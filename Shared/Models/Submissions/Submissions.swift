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

/// A written submission.
public struct Submission: Codable, Sendable, Equatable {
    public let id: SubmissionID
    public let call: CallID?
    public let submitters: [PartyID]
    /// Official short names, as far as the register of parties has told them.
    public let submitterNames: [Line]?
    public let submitterClass: SubmitterClass
    public let title: Line?
    /// Left out of lists.
    public let body: Prose?
    public let topics: [Line]
    public let receivedOn: CalendarDate
    /// Came in after the call had closed.
    public let isLate: Bool
    public let source: Line?
    public let note: Prose?
    /// Its citable statements; left out of lists.
    public let points: [Point]?

    public init(
        id: SubmissionID, call: CallID? = nil, submitters: [PartyID], submitterNames: [Line]? = nil,
        submitterClass: SubmitterClass, title: Line? = nil, body: Prose? = nil, topics: [Line],
        receivedOn: CalendarDate, isLate: Bool, source: Line? = nil, note: Prose? = nil, points: [Point]? = nil
    ) {
        self.id = id
        self.call = call
        self.submitters = submitters
        self.submitterNames = submitterNames
        self.submitterClass = submitterClass
        self.title = title
        self.body = body
        self.topics = topics
        self.receivedOn = receivedOn
        self.isLate = isLate
        self.source = source
        self.note = note
        self.points = points
    }
}

/// Receives a submission.
public struct ReceiveSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.receive", .command, for: .roles([.secretariat, .focalPoint, .delegate, .observer]),
        .post("/submissions"),
        "Receives a written submission; parties and observers submit for themselves, the secretariat for anybody.")

    public let id: SubmissionID?
    public let call: CallID?
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// Today where it is left out; only the secretariat may say another day.
    public let receivedOn: CalendarDate?
    public let source: Line?
    public let note: Prose?

    public init(
        id: SubmissionID? = nil, call: CallID? = nil, submitters: [PartyID], submitterClass: SubmitterClass,
        title: Line? = nil, body: Prose? = nil, topics: [Line]? = nil, receivedOn: CalendarDate? = nil,
        source: Line? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.call = call
        self.submitters = submitters
        self.submitterClass = submitterClass
        self.title = title
        self.body = body
        self.topics = topics
        self.receivedOn = receivedOn
        self.source = source
        self.note = note
    }
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
    public let after: String?
    public let limit: PageLimit?

    public init(
        submitterClass: SubmitterClass? = nil, party: PartyID? = nil, proposal: ProposalNumber? = nil,
        call: CallID? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.submitterClass = submitterClass
        self.party = party
        self.proposal = proposal
        self.call = call
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

    public init(call: CallID? = nil) {
        self.call = call
    }
}

/// A submission came in.
public struct SubmissionReceived: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.received.v1"

    public let submission: SubmissionID
    public let call: CallID?
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let isLate: Bool

    public init(
        submission: SubmissionID, call: CallID? = nil, submitters: [PartyID], submitterClass: SubmitterClass,
        title: Line? = nil, isLate: Bool
    ) {
        self.submission = submission
        self.call = call
        self.submitters = submitters
        self.submitterClass = submitterClass
        self.title = title
        self.isLate = isLate
    }
}
