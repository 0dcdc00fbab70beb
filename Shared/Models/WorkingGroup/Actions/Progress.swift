/// One thing that a roll-up is computed from.
public struct ProgressInput: Codable, Sendable, Equatable {
    /// The id of an action, the number of a proposal, or the letter of a cluster.
    public let of: Line
    public let title: Line
    public let weight: Int
    public let percent: Double
    /// Why it counts as it does, where that is not plain.
    public let note: Line?

    public init(
        of: Line, title: Line, weight: Int, percent: Double, note: Line? = nil
    ) {
        self.of = of
        self.title = title
        self.weight = weight
        self.percent = percent
        self.note = note
    }
}

/// Progress, and how it was computed.
public struct ProgressRollUp: Codable, Sendable, Equatable {
    public let of: Line
    public let title: Line
    public let percent: Double
    public let formula: Line
    public let totalWeight: Int
    public let inputs: [ProgressInput]
    /// To be sent as `after` for further inputs; nil where these are all.
    public let next: String?

    public init(
        of: Line, title: Line, percent: Double, formula: Line, totalWeight: Int, inputs: [ProgressInput],
        next: String? = nil
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

/// Progress on the whole mandate, by cluster and proposal.
public struct MandateProgress: Codable, Sendable, Equatable {
    public let mandate: ProgressRollUp
    public let clusters: [ProgressRollUp]

    public init(
        mandate: ProgressRollUp, clusters: [ProgressRollUp]
    ) {
        self.mandate = mandate
        self.clusters = clusters
    }
}

/// Rolls progress up to clusters and the mandate.
public struct ShowProgress: Request {
    public typealias Answer = MandateProgress

    public static let definition = RequestDefinition(
        "working-group.progress.show", .query, for: .everyone, .get("/progress"),
        "Rolls the progress of actions up to proposals, clusters and the mandate, with formula and inputs.")

    public init() {}
}

/// Rolls progress up to one proposal.
public struct ShowProposalProgress: Request {
    public typealias Answer = ProgressRollUp

    public static let definition = RequestDefinition(
        "working-group.progress.proposal", .query, for: .everyone, .get("/progress/{proposal}"),
        "Rolls the progress of actions up to one proposal, with formula and inputs.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
