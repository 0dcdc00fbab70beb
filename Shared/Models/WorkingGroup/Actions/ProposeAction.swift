/// Proposes a follow-up action to the party, organization or secretariat unit that is to own it.
public struct ProposeAction: Request, Equatable {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.actions.propose", .command, for: .participants, .post("/actions"))

    public let id: ActionID?
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let responsible: Line?
    public let contact: ContactID?
    public let alternates: [ContactID]?
    public let starts: CalendarDate?
    public let startsAt: Instant?
    /// Last day in the time zone. Give either this or `dueAt`.
    public let due: CalendarDate?
    public let dueAt: Instant?
    /// Time zone of the days. Defaults to that of the secretariat's seat.
    public let zone: TimeZoneName?
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let visibility: ActionVisibility?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Ids or numbers of decisions on record.
    public let decisions: [Line]?
}

extension ProposeAction: Limiting {
    public static let limits: [String: Limit] = [
        "alternates": .distinct(0...10), "proposals": .items(0...50), "needs": .items(0...100),
        "decisions": .items(0...50),
    ]

    public static let rules: [FieldRule] = [
        .either("due", or: "dueAt"),
        FieldRule(
            "starts", "must not be given beside \(field: "startsAt")", ["starts": .missing], ["startsAt": .missing]),
    ]
}
