/// A follow-up action.
public struct FollowUpAction: Codable, Sendable, Equatable {
    public let id: ActionID
    /// Counted from 1, for people.
    public let number: Int
    /// Grows with every change; sent along with a move, it refuses one that was made on an older state.
    public let version: Int
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let ownerKind: OwnerKind
    public let ownerName: Line?
    /// Who does it, by function.
    public let responsible: Line?
    /// Who does it, as a contact of the owner.
    public let contact: ContactID?
    /// Who is turned to when the responsible contact does not answer.
    public let alternates: [ContactID]
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let startsAt: Instant?
    public let dueAt: Instant
    /// In which the two days are meant.
    public let zone: TimeZoneName
    public let priority: ActionPriority
    public let funding: FundingStatus
    public let visibility: ActionVisibility
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    /// Ids of decisions on record; what was named before there was a record of them stays as it was.
    public let decisions: [Line]
    public let state: ActionState
    public let percent: Percent
    public let isOverdue: Bool
    public let supersededBy: ActionID?
    /// No step of escalation is taken before then.
    public let suppressedUntil: Instant?
    /// Every move, oldest first; left out of lists, as are the fields below.
    public let history: [ActionStep]?
    public let reports: [ProgressReport]?
    public let evidence: [Evidence]?
    public let extensions: [ActionExtension]?
    /// What it waits for, and what waits for it.
    public let dependencies: [ActionDependency]?
    /// What would have to move, where this action ends after what waits for it is to begin.
    public let knockOn: [KnockOnDate]?
    /// Where in the minutes of a session it comes from.
    public let origin: ActionOrigin?
    /// What the state machine allows now, whoever asks.
    public let allowedMoves: [ActionMove]?
}

/// One move of a follow-up action: who, for whom, why, when.
public struct ActionStep: Codable, Sendable, Equatable {
    public let move: ActionMove
    public let from: ActionState
    public let to: ActionState
    public let by: Line
    public let onBehalfOf: PartyID?
    public let reason: Prose?
    public let at: Instant
}

/// What was done in a period.
public struct ProgressReport: Codable, Sendable, Equatable {
    public let periodStart: CalendarDate
    public let periodEnd: CalendarDate
    public let percent: Percent
    public let narrative: Prose
    public let obstacles: Prose?
    public let supportNeeded: Prose?
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant
}
