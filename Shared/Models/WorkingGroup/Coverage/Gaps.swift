/// Where the chain from need to evidence is broken, as far as the reader may see it.
public struct CoverageGaps: Codable, Sendable, Equatable {
    public let needs: Int
    /// No proposal of the current set answers it.
    public let needsWithoutProposal: Int
    public let needsWithoutAction: Int
    /// Of the current set.
    public let proposals: Int
    public let proposalsWithoutAction: Int
    /// Neither dropped nor superseded.
    public let actions: Int
    /// None attached, or all of it not accepted.
    public let actionsWithoutEvidence: Int
    /// Among those, done or verified.
    public let doneWithoutEvidence: Int

    public init(
        needs: Int, needsWithoutProposal: Int, needsWithoutAction: Int, proposals: Int, proposalsWithoutAction: Int,
        actions: Int, actionsWithoutEvidence: Int, doneWithoutEvidence: Int
    ) {
        self.needs = needs
        self.needsWithoutProposal = needsWithoutProposal
        self.needsWithoutAction = needsWithoutAction
        self.proposals = proposals
        self.proposalsWithoutAction = proposalsWithoutAction
        self.actions = actions
        self.actionsWithoutEvidence = actionsWithoutEvidence
        self.doneWithoutEvidence = doneWithoutEvidence
    }
}

/// Counts needs without a proposal or an action, proposals without an action, and actions without evidence.
public struct ShowGaps: Request {
    public typealias Answer = CoverageGaps

    public static let definition = RequestDefinition(
        "working-group.gaps.show", .query, for: .everyone, .get("/gaps"),
        "Counts needs without a proposal or an action, proposals without an action, and actions without evidence.")

    public init() {}
}

/// What a need can lack.
public enum NeedGap: String, Word {
    case proposal
    case action
}

/// Lists the needs that no current proposal answers, or that no action addresses.
public struct ListNeedGaps: Request {
    public typealias Answer = Page<Need>

    public static let definition = RequestDefinition(
        "working-group.gaps.needs", .query, for: .everyone, .get("/gaps/needs"),
        "Lists the needs that no current proposal answers, or that no action addresses.")

    public let lacking: NeedGap
    public let after: String?
    public let limit: PageLimit?

    public init(lacking: NeedGap, after: String? = nil, limit: PageLimit? = nil) {
        self.lacking = lacking
        self.after = after
        self.limit = limit
    }
}

/// Lists the proposals of the current set that no action follows up.
public struct ListProposalGaps: Request {
    public typealias Answer = Page<TracedProposal>

    public static let definition = RequestDefinition(
        "working-group.gaps.proposals", .query, for: .everyone, .get("/gaps/proposals"),
        "Lists the proposals of the current set that no action follows up.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// Lists the actions that nothing shows to be done, by due date.
public struct ListActionGaps: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = RequestDefinition(
        "working-group.gaps.actions", .query, for: .everyone, .get("/gaps/actions"),
        "Lists the actions that nothing shows to be done, by due date.")

    public let state: ActionState?
    public let after: String?
    public let limit: PageLimit?

    public init(state: ActionState? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}
