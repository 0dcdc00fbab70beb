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
    public static var summary: String { "Confirms or declines, for your party, a joint submission with all its points, or some of its points." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("submission", SubmissionID.self),
                .optional("points", [PointID].self, "Points to decide on. Defaults to the submission with all points that name the party."),
                .optional("party", PartyID.self, "Party that you act for. Defaults to your own."),
                .required("decision", SignatureDecision.self),
                .optional("reason", Prose.self, "Reason. Required to decline."),
            ])
    }
}

extension Signatory {
    public init(
        party: PartyID,
        state: SignatureState,
        decidedBy: ActorID? = nil,
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
                .optional("decidedBy", ActorID.self, "Person who decided for the party; the secretariat for what it received signed."),
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
                .optional("authors", [PartyID].self, "Parties that made it."),
                .optional("submitters", [PartyID].self, "Parties that have signed the submission by now; none in the oldest events."),
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
                .required("invited", [PartyID].self, "Parties that are asked to sign."),
                .required("submitters", [PartyID].self, "Parties that have signed it so far."),
                .optional("title", Line.self),
                .optional("supersedes", SubmissionID.self, "The version before it."),
                .optional("supersedesNumber", SubmissionNumber.self),
            ])
    }
}
