/// Proposes a follow-up action to its owner.
public struct ProposeAction: Request, Equatable {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.propose", .command, for: .participants, .post("/actions"),
        "Proposes a follow-up action to the party, organisation or secretariat unit that is to own it.")

    public let id: ActionID?
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let responsible: Line?
    public let contact: ContactID?
    public let alternates: [ContactID]?
    public let starts: CalendarDate?
    public let startsAt: Instant?
    /// To the end of this day in the zone; or else dueAt.
    public let due: CalendarDate?
    public let dueAt: Instant?
    /// Where the days are meant; the secretariat's seat where it is left out.
    public let zone: TimeZoneName?
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let visibility: ActionVisibility?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Ids or numbers of decisions on record.
    public let decisions: [Line]?

    public init(
        id: ActionID? = nil, title: Line, description: Prose? = nil, owner: PartyID, responsible: Line? = nil,
        contact: ContactID? = nil, alternates: [ContactID]? = nil, starts: CalendarDate? = nil,
        startsAt: Instant? = nil, due: CalendarDate? = nil, dueAt: Instant? = nil, zone: TimeZoneName? = nil,
        priority: ActionPriority? = nil, funding: FundingStatus? = nil, visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.owner = owner
        self.responsible = responsible
        self.contact = contact
        self.alternates = alternates
        self.starts = starts
        self.startsAt = startsAt
        self.due = due
        self.dueAt = dueAt
        self.zone = zone
        self.priority = priority
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
    }
}
