/// Changes an action's terms: the owner who carries it out, the secretariat and the co-chairs the rest. Dates move by
/// extension.
public struct ReviseAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.actions.revise", .command, for: .participants, .post("/actions/{action}/revisions"))

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
    /// Terms to remove from the action.
    public let clear: [ClearableActionTerm]?
}

extension ReviseAction: Limiting {
    public static var limits: [String: Limit] { ProposeAction.limits.merging(["clear": .items(0...20)]) { $1 } }

    public static let rules: [FieldRule] =
        [
            .revises(
                "title", "description", "responsible", "contact", "alternates", "priority", "funding", "visibility",
                "proposals", "needs", "decisions", clears: true)
        ] + FieldRule.clears(ClearableActionTerm.self)
}
