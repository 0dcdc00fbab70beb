// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListPoints {
    public init(
        submission: SubmissionID? = nil,
        proposal: ProposalNumber? = nil,
        need: NeedID? = nil,
        party: PartyID? = nil,
        stance: PointStance? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.submission = submission
        self.proposal = proposal
        self.need = need
        self.party = party
        self.stance = stance
        self.after = after
        self.limit = limit
    }
}

extension ListPoints {
    public static var summary: String { "Lists the points made on a proposal or a need, by a party, or in a submission." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("submission", SubmissionID.self, "Lists points of the submission and of its former versions."),
                .optional("proposal", ProposalNumber.self),
                .optional("need", NeedID.self),
                .optional("party", PartyID.self),
                .optional("stance", PointStance.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Point {
    public init(
        id: PointID,
        submissions: [SubmissionID],
        submitters: [PartyID],
        signatories: [Signatory]? = nil,
        proposals: [ProposalNumber],
        needs: [NeedID],
        practices: [Line],
        organizations: [Line],
        stance: PointStance,
        scope: PointScope,
        summary: Prose,
        source: Line? = nil,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.signatories = signatories
        self.proposals = proposals
        self.needs = needs
        self.practices = practices
        self.organizations = organizations
        self.stance = stance
        self.scope = scope
        self.summary = summary
        self.source = source
        self.note = note
    }
}

extension Point: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A citable statement of a submission.",
            [
                .required("id", PointID.self),
                .required("submissions", [SubmissionID].self),
                .required("submitters", [PartyID].self, "Parties that make this point: of a joint submission not necessarily all, and none that has not confirmed."),
                .optional("signatories", [Signatory].self, "Parties named by the point, or else by its submissions, each with its answer."),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("practices", [Line].self),
                .required("organizations", [Line].self),
                .required("stance", PointStance.self),
                .required("scope", PointScope.self),
                .required("summary", Prose.self),
                .optional("source", Line.self),
                .optional("note", Prose.self),
            ])
    }
}

extension PointRecorded {
    public init(
        point: PointID,
        submissions: [SubmissionID],
        submitters: [PartyID],
        proposals: [ProposalNumber],
        stance: PointStance,
        _: Void = ()
    ) {
        self.point = point
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.stance = stance
    }
}

extension PointRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A citable statement was recorded.",
            [
                .required("point", PointID.self),
                .required("submissions", [SubmissionID].self),
                .required("submitters", [PartyID].self, "Parties that have signed it so far."),
                .required("proposals", [ProposalNumber].self),
                .required("stance", PointStance.self),
            ])
    }
}

extension RecordPoint {
    public init(
        id: PointID? = nil,
        submissions: [SubmissionID],
        submitters: [PartyID],
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        practices: [Line]? = nil,
        organizations: [Line]? = nil,
        stance: PointStance,
        scope: PointScope,
        summary: Prose,
        source: Line? = nil,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.needs = needs
        self.practices = practices
        self.organizations = organizations
        self.stance = stance
        self.scope = scope
        self.summary = summary
        self.source = source
        self.note = note
    }
}

extension RecordPoint {
    public static var summary: String { "Records a citable statement of one or more submissions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", PointID.self),
                .required("submissions", [SubmissionID].self),
                .required("submitters", [PartyID].self, "Submitters of the submissions that make the point. One that has not confirmed yet makes it once it does."),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("practices", [Line].self, "Practices that the point is about."),
                .optional("organizations", [Line].self, "Organizations that the point is about."),
                .required("stance", PointStance.self),
                .required("scope", PointScope.self),
                .required("summary", Prose.self),
                .optional("source", Line.self),
                .optional("note", Prose.self),
            ])
    }
}

extension ShowPoint {
    public init(
        point: PointID,
        _: Void = ()
    ) {
        self.point = point
    }
}

extension ShowPoint {
    public static var summary: String { "Shows a point with its signatories. Citations lead here." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("point", PointID.self),
            ])
    }
}
