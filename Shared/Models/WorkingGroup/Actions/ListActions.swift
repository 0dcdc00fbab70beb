/// Lists follow-up actions.
public struct ListActions: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = RequestDefinition(
        "working-group.actions.list", .query, for: .everyone, .get("/actions"),
        "Lists the follow-up actions that the reader may see, by due date.")

    public let state: ActionState?
    public let owner: PartyID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let overdue: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        state: ActionState? = nil, owner: PartyID? = nil, proposal: ProposalNumber? = nil, need: NeedID? = nil,
        overdue: Bool? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.state = state
        self.owner = owner
        self.proposal = proposal
        self.need = need
        self.overdue = overdue
        self.after = after
        self.limit = limit
    }
}
