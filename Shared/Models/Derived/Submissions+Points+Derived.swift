// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CorrectPoint {
    public init(
        point: PointID,
        reason: Prose,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        practices: [Line]? = nil,
        organizations: [Line]? = nil,
        stance: PointStance? = nil,
        scope: PointScope? = nil,
        summary: Prose? = nil,
        source: Line? = nil,
        note: Prose? = nil,
        clear: [ClearablePointTerm]? = nil,
        _: Void = ()
    ) {
        self.point = point
        self.reason = reason
        self.proposals = proposals
        self.needs = needs
        self.practices = practices
        self.organizations = organizations
        self.stance = stance
        self.scope = scope
        self.summary = summary
        self.source = source
        self.note = note
        self.clear = clear
    }
}

extension CorrectPoint {
    public static var summary: String { "Corrects a point, with the reason. What is left out stays, and so do its submissions and its submitters." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("point", PointID.self),
                .required("reason", Prose.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("practices", [Line].self),
                .optional("organizations", [Line].self),
                .optional("stance", PointStance.self),
                .optional("scope", PointScope.self),
                .optional("summary", Prose.self),
                .optional("source", Line.self),
                .optional("note", Prose.self),
                .optional("clear", [ClearablePointTerm].self, "Terms to remove from the point."),
            ])
    }
}

extension ListPoints {
    public init(
        submission: SubmissionID? = nil,
        proposal: ProposalNumber? = nil,
        need: NeedID? = nil,
        party: PartyID? = nil,
        stance: PointStance? = nil,
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.submission = submission
        self.proposal = proposal
        self.need = need
        self.party = party
        self.stance = stance
        self.withdrawn = withdrawn
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
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
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
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
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
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
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
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
            ])
    }
}

extension PointCorrected {
    public init(
        point: PointID,
        submissions: [SubmissionID],
        fields: [Line],
        proposals: [ProposalNumber],
        stance: PointStance,
        _: Void = ()
    ) {
        self.point = point
        self.submissions = submissions
        self.fields = fields
        self.proposals = proposals
        self.stance = stance
    }
}

extension PointCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A point was corrected.",
            [
                .required("point", PointID.self),
                .required("submissions", [SubmissionID].self),
                .required("fields", [Line].self, "The fields that changed."),
                .required("proposals", [ProposalNumber].self),
                .required("stance", PointStance.self),
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

extension PointWithdrawn {
    public init(
        point: PointID,
        submissions: [SubmissionID],
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.point = point
        self.submissions = submissions
        self.proposals = proposals
    }
}

extension PointWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A point was withdrawn.",
            [
                .required("point", PointID.self),
                .required("submissions", [SubmissionID].self),
                .required("proposals", [ProposalNumber].self),
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

extension WithdrawPoint {
    public init(
        point: PointID,
        reason: Prose,
        _: Void = ()
    ) {
        self.point = point
        self.reason = reason
    }
}

extension WithdrawPoint {
    public static var summary: String { "Withdraws a point that nobody has made so. It is counted, listed and found no more; who cites it still finds it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("point", PointID.self),
                .required("reason", Prose.self),
            ])
    }
}
