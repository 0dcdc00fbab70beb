/// A follow-up action.
public struct FollowUpAction: Codable, Sendable, Equatable {
    public let id: ActionID
    /// Number of the action, counted from 1.
    public let number: Int
    /// Version, one higher with every change. Sent along with a move, it refuses a move that was based on an older
    /// state.
    public let version: Int
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let ownerKind: OwnerKind
    public let ownerName: Line?
    /// Function of the person who carries it out.
    public let responsible: Line?
    /// Contact of the owner who carries it out.
    public let contact: ContactID?
    /// Contacts who are written to where the responsible contact does not answer.
    public let alternates: [ContactID]
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let startsAt: Instant?
    public let dueAt: Instant
    /// Time zone of the two days.
    public let zone: TimeZoneName
    public let priority: ActionPriority
    public let funding: FundingStatus
    public let visibility: ActionVisibility
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    /// Ids of decisions on record, and texts from before decisions were recorded.
    public let decisions: [Line]
    public let state: ActionState
    public let percent: Percent
    public let isOverdue: Bool
    public let supersededBy: ActionID?
    /// Escalation is suppressed until then.
    public let suppressedUntil: Instant?
    /// Every move, oldest first; left out of lists, as are the fields below.
    public let history: [ActionStep]?
    public let reports: [ProgressReport]?
    public let evidence: [Evidence]?
    public let extensions: [ActionExtension]?
    /// Actions that it waits for, and actions that wait for it.
    public let dependencies: [ActionDependency]?
    /// Actions that would have to move, where this one ends after they are to begin.
    public let knockOn: [KnockOnDate]?
    /// Line in the minutes of a session that proposed it.
    public let origin: ActionOrigin?
    /// Moves that the reader may make now.
    public let allowedMoves: [ActionMove]?
    /// The title in other languages, by their tags, as far as it is current; left out where it is in none.
    public let titles: [String: Line]?
    /// What is translated of its words; left out of lists, and where nothing is.
    public let translations: [Translation]?
}

/// One move of a follow-up action: who, for whom, why, when.
public struct ActionStep: Codable, Sendable, Equatable {
    public let move: ActionMove
    public let from: ActionState
    public let to: ActionState
    public let by: ActorID
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
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
}
