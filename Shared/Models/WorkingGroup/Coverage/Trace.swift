/// What hangs together: need ↔ proposal ↔ decision ↔ action ↔ evidence, as far as the reader may see it.
public struct Trace: Codable, Sendable, Equatable {
    public let from: TraceStart
    public let needs: [TracedNeed]
    public let proposals: [TracedProposal]
    /// What the actions below carry out, and what was decided about the start.
    public let decisions: [TracedDecision]
    /// By due date; a page of them.
    public let actions: [TracedAction]
    /// To be sent as `after` for the next actions; nil at the end.
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
    /// Whether it stands in the set that is followed up.
    public let isCurrent: Bool
}

/// A decision in a trace.
public struct TracedDecision: Codable, Sendable, Equatable {
    public let id: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    /// What it is about.
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
    /// nil until somebody has reviewed it.
    public let accepted: Bool?
}
