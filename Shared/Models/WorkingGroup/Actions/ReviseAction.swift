/// Changes the terms of an action, its dates apart.
public struct ReviseAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.revise", .command, for: .participants, .post("/actions/{action}/revisions"),
        "Changes an action's terms: the owner who carries it out, the secretariat and the co-chairs the rest. Dates move by extension."
    )

    public let action: ActionID
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let description: Prose?
    public let responsible: Line?
    public let contact: ContactID?
    public let alternates: [ContactID]?
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let visibility: ActionVisibility?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Ids or numbers of decisions on record.
    public let decisions: [Line]?
    /// Terms that the action is to have no more.
    public let clear: [ClearableActionTerm]?

    public init(
        action: ActionID, version: Int, reason: Prose, title: Line? = nil, description: Prose? = nil,
        responsible: Line? = nil, contact: ContactID? = nil, alternates: [ContactID]? = nil,
        priority: ActionPriority? = nil, funding: FundingStatus? = nil, visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil,
        clear: [ClearableActionTerm]? = nil
    ) {
        self.action = action
        self.version = version
        self.reason = reason
        self.title = title
        self.description = description
        self.responsible = responsible
        self.contact = contact
        self.alternates = alternates
        self.priority = priority
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
        self.clear = clear
    }
}
