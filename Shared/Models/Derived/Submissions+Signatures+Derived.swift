// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension DecideSignature {
    public init(
        submission: SubmissionID,
        points: [PointID]? = nil,
        party: PartyID? = nil,
        decision: SignatureDecision,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.submission = submission
        self.points = points
        self.party = party
        self.decision = decision
        self.reason = reason
    }
}

extension DecideSignature {
    public static var summary: String { "Confirms or declines, for one's own party, a joint submission with all its points, or some points of it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("submission", SubmissionID.self),
                .optional("points", [PointID].self, "The submission itself, with all points that name the party, where it is left out."),
                .optional("party", PartyID.self, "The actor's own where it is left out."),
                .required("decision", SignatureDecision.self),
                .optional("reason", Prose.self, "Required to decline."),
            ])
    }
}

extension Signatory {
    public init(
        party: PartyID,
        state: SignatureState,
        decidedBy: Line? = nil,
        decidedAt: Instant? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.reason = reason
    }
}

extension Signatory: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party that a submission or a point names, and what it says of it.",
            [
                .required("party", PartyID.self),
                .required("state", SignatureState.self),
                .optional("decidedBy", Line.self, "Who said so for it: of what the secretariat received signed, the secretariat."),
                .optional("decidedAt", Instant.self),
                .optional("reason", Prose.self),
            ])
    }
}

extension SignatureDecided {
    public init(
        submission: SubmissionID,
        number: SubmissionNumber,
        points: [PointID],
        party: PartyID,
        decision: SignatureDecision,
        reason: Prose? = nil,
        call: CallID? = nil,
        authors: [PartyID]? = nil,
        submitters: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.submission = submission
        self.number = number
        self.points = points
        self.party = party
        self.decision = decision
        self.reason = reason
        self.call = call
        self.authors = authors
        self.submitters = submitters
    }
}

extension SignatureDecided {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A signatory confirmed or declined a submission, or points of it.",
            [
                .required("submission", SubmissionID.self),
                .required("number", SubmissionNumber.self),
                .required("points", [PointID].self),
                .required("party", PartyID.self),
                .required("decision", SignatureDecision.self),
                .optional("reason", Prose.self),
                .optional("call", CallID.self),
                .optional("authors", [PartyID].self, "Those who made it."),
                .optional("submitters", [PartyID].self, "Those who stand behind the submission from now on; events of the first days have none."),
            ])
    }
}

extension SignaturesRequested {
    public init(
        submission: SubmissionID,
        number: SubmissionNumber,
        call: CallID? = nil,
        invited: [PartyID],
        submitters: [PartyID],
        title: Line? = nil,
        supersedes: SubmissionID? = nil,
        supersedesNumber: SubmissionNumber? = nil,
        _: Void = ()
    ) {
        self.submission = submission
        self.number = number
        self.call = call
        self.invited = invited
        self.submitters = submitters
        self.title = title
        self.supersedes = supersedes
        self.supersedesNumber = supersedesNumber
    }
}

extension SignaturesRequested {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A submission names parties that have not said so themselves: they are asked to confirm or to decline it.",
            [
                .required("submission", SubmissionID.self),
                .required("number", SubmissionNumber.self),
                .optional("call", CallID.self),
                .required("invited", [PartyID].self, "Those who are asked."),
                .required("submitters", [PartyID].self, "Those who stand behind it so far."),
                .optional("title", Line.self),
                .optional("supersedes", SubmissionID.self, "The version before it."),
                .optional("supersedesNumber", SubmissionNumber.self),
            ])
    }
}
