/// Replaces a submission by a revised one.
public struct ReviseSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.revise", .command, for: .authors, .post("/submissions/{submission}/revisions"),
        "Revises a submission until the modification deadline; the former version stays readable.")

    /// The version that is replaced: the newest one.
    public let submission: SubmissionID
    /// Of the new version.
    public let id: SubmissionID?
    /// Which of several submitters have signed the new version that the secretariat received; only the secretariat may say
    /// so. Those who did not make the former version themselves are asked anew.
    public let signed: [PartyID]?
    /// This and what follows stays as it was where it is left out.
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// To the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Which proposals it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Files that are stored already; those of the former version may be named again.
    public let attachments: [AttachmentID]?
    public let reason: Prose?

    public init(
        submission: SubmissionID, id: SubmissionID? = nil, signed: [PartyID]? = nil, title: Line? = nil,
        body: Prose? = nil, topics: [Line]? = nil, answers: [GuidedAnswer]? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, attachments: [AttachmentID]? = nil,
        reason: Prose? = nil
    ) {
        self.submission = submission
        self.id = id
        self.signed = signed
        self.title = title
        self.body = body
        self.topics = topics
        self.answers = answers
        self.proposals = proposals
        self.needs = needs
        self.attachments = attachments
        self.reason = reason
    }
}

extension ReviseSubmission: ListLimiting {
    public static var listLimits: [String: Int] { DraftContent.listLimits }
}

/// Admits a late submission.
public struct AdmitSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.admit", .command, for: .secretariat, .post("/submissions/{submission}/admission"),
        "Admits a late submission, so that it counts; the decision is logged with its reason.")

    public let submission: SubmissionID
    public let reason: Prose

    public init(submission: SubmissionID, reason: Prose) {
        self.submission = submission
        self.reason = reason
    }
}

/// A late submission was admitted.
public struct SubmissionAdmitted: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.admitted.v1"

    public let submission: SubmissionID
    public let submitters: [PartyID]
    public let title: Line?
    public let reason: Prose

    public init(submission: SubmissionID, submitters: [PartyID], title: Line? = nil, reason: Prose) {
        self.submission = submission
        self.submitters = submitters
        self.title = title
        self.reason = reason
    }
}

/// A party that submitted and was at no consultation.
public struct AbsentSubmitter: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let submissions: [SubmissionID]

    public init(party: PartyID, name: Line, submissions: [SubmissionID]) {
        self.party = party
        self.name = name
        self.submissions = submissions
    }
}

/// Submission and attendance side by side: neither implies the other.
public struct AttendanceComparison: Codable, Sendable, Equatable {
    /// States that did both.
    public let attendedAndSubmitted: Int
    public let attendedOnly: Int
    /// Bodies that submitted and attended nowhere, states first.
    public let submittedOnly: [AbsentSubmitter]

    public init(attendedAndSubmitted: Int, attendedOnly: Int, submittedOnly: [AbsentSubmitter]) {
        self.attendedAndSubmitted = attendedAndSubmitted
        self.attendedOnly = attendedOnly
        self.submittedOnly = submittedOnly
    }
}

/// Compares who submitted with who attended.
public struct CompareAttendance: Request {
    public typealias Answer = AttendanceComparison

    public static let definition = RequestDefinition(
        "submissions.attendance", .query, for: .everyone, .get("/submission-attendance"),
        "Compares who submitted with who attended a consultation.")

    public let statesOnly: Bool?

    public init(statesOnly: Bool? = nil) {
        self.statesOnly = statesOnly
    }
}
