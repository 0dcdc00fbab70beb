/// Lists the follow-up actions that the reader may see, by due date unless another order is asked for.
public struct ListActions: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = define("working-group.actions.list", .query, for: .everyone, .get("/actions"))

    public let state: ActionState?
    /// Lists only actions that are still to be done, or only the others.
    public let open: Bool?
    public let owner: PartyID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let overdue: Bool?
    /// Words in the title, in any of its languages, or in the description: all of them.
    public let text: SearchText?
    /// Lists only actions of owners in the region.
    public let region: Region?
    public let priority: ActionPriority?
    /// Lists only actions that are due on this day or later.
    public let dueFrom: CalendarDate?
    /// Lists only actions that are due on this day or earlier.
    public let dueUntil: CalendarDate?
    /// Defaults to `due`.
    public let order: ActionOrder?
    public let after: String?
    public let limit: PageLimit?
}
