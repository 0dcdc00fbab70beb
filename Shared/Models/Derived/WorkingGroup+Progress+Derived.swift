// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension MandateProgress {
    public init(
        mandate: ProgressRollUp,
        clusters: [ProgressRollUp],
        _: Void = ()
    ) {
        self.mandate = mandate
        self.clusters = clusters
    }
}

extension MandateProgress: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Progress on the whole mandate, by cluster and proposal.",
            [
                .required("mandate", ProgressRollUp.self),
                .required("clusters", [ProgressRollUp].self),
            ])
    }
}

extension ProgressInput {
    public init(
        of: Line,
        title: Line,
        weight: Int,
        percent: Double,
        note: Line? = nil,
        actions: Int? = nil,
        _: Void = ()
    ) {
        self.of = of
        self.title = title
        self.weight = weight
        self.percent = percent
        self.note = note
        self.actions = actions
    }
}

extension ProgressInput: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One thing that a roll-up is computed from.",
            [
                .required("of", Line.self, "Id of an action, number of a proposal, or letter of a cluster."),
                .required("title", Line.self),
                .required("weight", Int.self),
                .required("percent", Double.self),
                .optional("note", Line.self, "Explanation of how it counts, where that is not obvious."),
                .optional("actions", Int.self, "Number of actions behind it, where that was counted."),
            ])
    }
}

extension ProgressRollUp {
    public init(
        of: Line,
        title: Line,
        percent: Double,
        formula: Line,
        totalWeight: Int,
        inputs: [ProgressInput],
        next: String? = nil,
        _: Void = ()
    ) {
        self.of = of
        self.title = title
        self.percent = percent
        self.formula = formula
        self.totalWeight = totalWeight
        self.inputs = inputs
        self.next = next
    }
}

extension ProgressRollUp: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Progress, and how it was computed.",
            [
                .required("of", Line.self),
                .required("title", Line.self),
                .required("percent", Double.self),
                .required("formula", Line.self),
                .required("totalWeight", Int.self),
                .required("inputs", [ProgressInput].self),
                .optional("next", String.self, "Value of `after` for further inputs; nil where these are all."),
            ])
    }
}

extension ShowProgress {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowProgress {
    public static var summary: String { "Rolls the progress of actions up to proposals, clusters and the mandate, with formula and inputs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ShowProposalProgress {
    public init(
        proposal: ProposalNumber,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ShowProposalProgress {
    public static var summary: String { "Rolls the progress of actions up to one proposal, with formula and inputs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}
