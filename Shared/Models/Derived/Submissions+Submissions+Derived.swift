// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AbsentSubmitter {
    public init(
        party: PartyID,
        name: Line,
        submissions: [SubmissionID],
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.submissions = submissions
    }
}

extension AbsentSubmitter: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party that submitted and was at no consultation.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .required("submissions", [SubmissionID].self),
            ])
    }
}

extension Admission {
    public init(
        admittedAt: Instant,
        admittedBy: ActorID,
        reason: Prose,
        _: Void = ()
    ) {
        self.admittedAt = admittedAt
        self.admittedBy = admittedBy
        self.reason = reason
    }
}

extension Admission: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The decision to count a late submission.",
            [
                .required("admittedAt", Instant.self),
                .required("admittedBy", ActorID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension AdmitSubmission {
    public init(
        submission: SubmissionID,
        reason: Prose,
        _: Void = ()
    ) {
        self.submission = submission
        self.reason = reason
    }
}

extension AdmitSubmission {
    public static var summary: String { "Admits a late submission, so that it counts. The decision is logged with its reason." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("submission", SubmissionID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension AttendanceComparison {
    public init(
        attendedAndSubmitted: Int,
        attendedOnly: Int,
        submittedOnly: [AbsentSubmitter],
        _: Void = ()
    ) {
        self.attendedAndSubmitted = attendedAndSubmitted
        self.attendedOnly = attendedOnly
        self.submittedOnly = submittedOnly
    }
}

extension AttendanceComparison: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Submission and attendance side by side: neither implies the other.",
            [
                .required("attendedAndSubmitted", Int.self, "States that did both."),
                .required("attendedOnly", Int.self),
                .required("submittedOnly", [AbsentSubmitter].self, "Bodies that submitted and attended nowhere, states first."),
            ])
    }
}

extension CountSubmissions {
    public init(
        call: CallID? = nil,
        unasked: Bool? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.unasked = unasked
    }
}

extension CountSubmissions {
    public static var summary: String { "Counts submissions and their points by class of submitter." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("call", CallID.self),
                .optional("unasked", Bool.self, "Counts only submissions that answer no call."),
            ])
    }
}

extension GuidedAnswer {
    public init(
        question: QuestionNumber,
        text: Prose,
        _: Void = ()
    ) {
        self.question = question
        self.text = text
    }
}

extension GuidedAnswer: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The answer to one of a call's guiding questions.",
            [
                .required("question", QuestionNumber.self),
                .required("text", Prose.self),
            ])
    }
}

extension ListSubmissions {
    public init(
        submitterClass: SubmitterClass? = nil,
        party: PartyID? = nil,
        proposal: ProposalNumber? = nil,
        call: CallID? = nil,
        superseded: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
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

extension ListSubmissions {
    public static var summary: String { "Lists submissions by class and name of the submitter." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("submitterClass", SubmitterClass.self),
                .optional("party", PartyID.self),
                .optional("proposal", ProposalNumber.self),
                .optional("call", CallID.self),
                .optional("superseded", Bool.self, "Includes versions that were replaced."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Receipt {
    public init(
        number: SubmissionNumber,
        instant: Instant,
        digest: ContentDigest,
        _: Void = ()
    ) {
        self.number = number
        self.instant = instant
        self.digest = digest
    }
}

extension Receipt: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a submitter holds in hand: which content was received, when.",
            [
                .required("number", SubmissionNumber.self, "Counts up by one with every submission of a year."),
                .required("instant", Instant.self),
                .required("digest", ContentDigest.self, "SHA-256 over one JSON object with sorted keys and no space: answers, attachments (the SHA-256 of each), body, call, invited, needs, proposals, submitterClass, submitters, title and topics, as the submission shows them; but submitters are the signatories that are not among the invited: those who stood behind it when it came in."),
            ])
    }
}

extension ReceiveSubmission {
    public init(
        id: SubmissionID? = nil,
        call: CallID? = nil,
        submitters: [PartyID],
        submitterClass: SubmitterClass,
        signed: [PartyID]? = nil,
        title: Line? = nil,
        body: Prose? = nil,
        topics: [Line]? = nil,
        answers: [GuidedAnswer]? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        attachments: [AttachmentID]? = nil,
        receivedOn: CalendarDate? = nil,
        source: Line? = nil,
        note: Prose? = nil,
        _: Void = ()
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

extension ReceiveSubmission {
    public static var summary: String { "Receives a written submission. Parties and observers submit for themselves, the secretariat for all." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", SubmissionID.self),
                .optional("call", CallID.self),
                .required("submitters", [PartyID].self, "Parties that make the submission. All but the author are asked to confirm it, and count once they have."),
                .required("submitterClass", SubmitterClass.self),
                .optional("signed", [PartyID].self, "Submitters that have signed what the secretariat received. Only the secretariat may give them."),
                .optional("title", Line.self),
                .optional("body", Prose.self),
                .optional("topics", [Line].self),
                .optional("answers", [GuidedAnswer].self, "Answers to the guiding questions of the call."),
                .optional("proposals", [ProposalNumber].self, "Proposals that it is about."),
                .optional("needs", [NeedID].self),
                .optional("attachments", [AttachmentID].self, "Stored files that belong to it."),
                .optional("receivedOn", CalendarDate.self, "Day of receipt. Defaults to today; only the secretariat may give another."),
                .optional("source", Line.self),
                .optional("note", Prose.self),
            ])
    }
}

extension ReviseSubmission {
    public init(
        submission: SubmissionID,
        id: SubmissionID? = nil,
        signed: [PartyID]? = nil,
        title: Line? = nil,
        body: Prose? = nil,
        topics: [Line]? = nil,
        answers: [GuidedAnswer]? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        attachments: [AttachmentID]? = nil,
        reason: Prose? = nil,
        _: Void = ()
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

extension ReviseSubmission {
    public static var summary: String { "Revises a submission until the modification deadline. The former version stays readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("submission", SubmissionID.self, "Newest version, which is replaced."),
                .optional("id", SubmissionID.self, "Id of the new version."),
                .optional("signed", [PartyID].self, "Submitters that have signed the new version. Only the secretariat may give them. Parties that only confirmed the former version are asked again."),
                .optional("title", Line.self, "Title. Defaults, as do the fields below, to that of the former version."),
                .optional("body", Prose.self),
                .optional("topics", [Line].self),
                .optional("answers", [GuidedAnswer].self, "Answers to the guiding questions of the call."),
                .optional("proposals", [ProposalNumber].self, "Proposals that it is about."),
                .optional("needs", [NeedID].self),
                .optional("attachments", [AttachmentID].self, "Stored files that belong to it, including those of the former version that are to stay."),
                .optional("reason", Prose.self),
            ])
    }
}

extension ShowSubmission {
    public init(
        submission: SubmissionID,
        _: Void = ()
    ) {
        self.submission = submission
    }
}

extension ShowSubmission {
    public static var summary: String { "Shows a submission with its points." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("submission", SubmissionID.self),
            ])
    }
}

extension Submission: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A written submission.",
            [
                .required("id", SubmissionID.self),
                .required("number", SubmissionNumber.self, "By which people quote it, as on its receipt."),
                .optional("call", CallID.self),
                .required("submitters", [PartyID].self, "Parties that made it or have confirmed it since."),
                .optional("submitterNames", [Line].self, "Official short names, as far as they are known."),
                .required("submitterClass", SubmitterClass.self),
                .optional("invited", [PartyID].self, "Parties named beside its authors when it came in, each asked to confirm it. Left out where there are none."),
                .required("signatories", [Signatory].self, "Parties that it names, each with its answer."),
                .optional("title", Line.self),
                .optional("body", Prose.self, "Left out of lists."),
                .required("topics", [Line].self),
                .required("answers", [GuidedAnswer].self, "Left out of lists."),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("attachments", [AttachmentID].self, "Files that belong to it."),
                .required("receivedOn", CalendarDate.self),
                .required("isLate", Bool.self, "Whether it came in after the call had closed; it counts once it is admitted."),
                .optional("admission", Admission.self),
                .required("receipt", Receipt.self),
                .optional("supersedes", SubmissionID.self, "The version before it."),
                .optional("supersededBy", SubmissionID.self, "The version that replaces it; it stays readable."),
                .optional("source", Line.self),
                .optional("note", Prose.self),
                .optional("points", [Point].self, "Its citable statements and those of the versions before it, the first of them; left out of lists."),
                .optional("pointCount", Int.self, "How many points there are; left out of lists."),
            ])
    }
}

extension SubmissionAdmitted {
    public init(
        submission: SubmissionID,
        number: SubmissionNumber,
        submitters: [PartyID],
        title: Line? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.submission = submission
        self.number = number
        self.submitters = submitters
        self.title = title
        self.reason = reason
    }
}

extension SubmissionAdmitted {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A late submission was admitted.",
            [
                .required("submission", SubmissionID.self),
                .required("number", SubmissionNumber.self),
                .required("submitters", [PartyID].self),
                .optional("title", Line.self),
                .required("reason", Prose.self),
            ])
    }
}

extension SubmissionCounts {
    public init(
        total: Int,
        byClass: [String: Int],
        points: Int,
        _: Void = ()
    ) {
        self.total = total
        self.byClass = byClass
        self.points = points
    }
}

extension SubmissionCounts: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How many submissions there are.",
            [
                .required("total", Int.self),
                .required("byClass", [String: Int].self, "By the words of SubmitterClass."),
                .required("points", Int.self),
            ])
    }
}

extension SubmissionReceived {
    public init(
        submission: SubmissionID,
        call: CallID? = nil,
        submitters: [PartyID],
        invited: [PartyID]? = nil,
        submitterClass: SubmitterClass,
        title: Line? = nil,
        isLate: Bool,
        receipt: Receipt? = nil,
        supersedes: SubmissionID? = nil,
        supersedesNumber: SubmissionNumber? = nil,
        attachments: [AttachmentID]? = nil,
        _: Void = ()
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
        self.supersedesNumber = supersedesNumber
        self.attachments = attachments
    }
}

extension SubmissionReceived {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A submission came in.",
            [
                .required("submission", SubmissionID.self),
                .optional("call", CallID.self),
                .required("submitters", [PartyID].self, "Parties that have signed it."),
                .optional("invited", [PartyID].self, "Parties that are asked to confirm it, and count once they have."),
                .required("submitterClass", SubmitterClass.self),
                .optional("title", Line.self),
                .required("isLate", Bool.self),
                .optional("receipt", Receipt.self, "Number, instant and digest of the receipt; none in the oldest events."),
                .optional("supersedes", SubmissionID.self),
                .optional("supersedesNumber", SubmissionNumber.self),
                .optional("attachments", [AttachmentID].self),
            ])
    }
}
