/// Lists the follow-up actions that the reader may see, by due date.
public struct ListActions: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = define("working-group.actions.list", .query, for: .everyone, .get("/actions"))

    public let state: ActionState?
    public let owner: PartyID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let overdue: Bool?
    public let after: String?
    public let limit: PageLimit?
}
