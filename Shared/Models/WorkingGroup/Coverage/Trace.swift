/// What hangs together: need ↔ proposal ↔ decision ↔ action ↔ evidence, as far as the reader may see it.
public struct Trace: Codable, Sendable, Equatable {
    public let from: TraceStart
    public let needs: [TracedNeed]
    public let proposals: [TracedProposal]
    /// Decisions about the start, and those that the actions below carry out.
    public let decisions: [TracedDecision]
    /// Actions by due date, a page at a time.
    public let actions: [TracedAction]
    /// Value of `after` for the next actions; nil at the end.
    public let next: String?
}

/// Where a trace can begin.
public enum TraceKind: String, Word {
    case need
    case proposal
    case decision
    case action
    case evidence
}

/// Where a trace begins.
public struct TraceStart: Codable, Sendable, Equatable {
    public let kind: TraceKind
    public let id: Line
}

/// A need in a trace.
public struct TracedNeed: Codable, Sendable, Equatable {
    public let id: NeedID
    public let summary: Prose
    public let regions: [Region]
    /// The proposals that answer it.
    public let proposals: [ProposalNumber]
}

/// A proposal in a trace.
public struct TracedProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let title: Line
    public let cluster: Cluster?
    /// Whether it belongs to the current set.
    public let isCurrent: Bool
}

/// A decision in a trace.
public struct TracedDecision: Codable, Sendable, Equatable {
    public let id: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    /// Proposals that it is about.
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
}

/// An action in a trace, with what it follows up and what shows that it was done.
public struct TracedAction: Codable, Sendable, Equatable {
    public let id: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: CalendarDate
    public let state: ActionState
    public let percent: Percent
    public let needs: [NeedID]
    public let proposals: [ProposalNumber]
    public let decisions: [Line]
    public let evidence: [TracedEvidence]
}

/// A piece of evidence in a trace.
public struct TracedEvidence: Codable, Sendable, Equatable {
    public let number: Int
    public let kind: EvidenceKind
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate
    /// Whether it was accepted; nil before the review.
    public let accepted: Bool?
}
