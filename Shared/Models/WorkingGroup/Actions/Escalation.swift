/// Whom a step of escalation turns to.
public enum EscalationLevel: String, Word {
    case owner
    case alternates
    case regionalCoordinator = "regional-coordinator"
    case coChairs = "co-chairs"
    case secretariat
}

/// A step that was taken about an action's date.
public struct ActionSweep: Codable, Sendable, Equatable {
    /// A new round begins with every extension.
    public let round: Int
    public let step: SweepStep
    public let at: Instant
    /// Who was turned to; empty where a role is, or nobody holds the office.
    public let contacts: [ContactID]

    public init(
        round: Int, step: SweepStep, at: Instant, contacts: [ContactID]
    ) {
        self.round = round
        self.step = step
        self.at = at
        self.contacts = contacts
    }
}

/// A decision not to escalate for a while.
public struct EscalationPause: Codable, Sendable, Equatable {
    public let from: Instant
    public let until: Instant?
    public let reason: Prose
    public let by: Line
    public let onBehalfOf: PartyID?
    /// When and by whom it was lifted before its time.
    public let liftedAt: Instant?
    public let liftedBy: Line?

    public init(
        from: Instant, until: Instant? = nil, reason: Prose, by: Line, onBehalfOf: PartyID? = nil,
        liftedAt: Instant? = nil, liftedBy: Line? = nil
    ) {
        self.from = from
        self.until = until
        self.reason = reason
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.liftedAt = liftedAt
        self.liftedBy = liftedBy
    }
}

/// Everything that was done about an action's date.
public struct EscalationLog: Codable, Sendable, Equatable {
    public let action: ActionID
    public let steps: [ActionSweep]
    public let pauses: [EscalationPause]
    /// When the next step is taken, where there is one.
    public let next: SweepStep?
    public let nextAt: Instant?

    public init(
        action: ActionID, steps: [ActionSweep], pauses: [EscalationPause], next: SweepStep? = nil,
        nextAt: Instant? = nil
    ) {
        self.action = action
        self.steps = steps
        self.pauses = pauses
        self.next = next
        self.nextAt = nextAt
    }
}

/// Suppresses escalation.
public struct SuppressEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.suppress", .command, for: .steering, .post("/actions/{action}/escalation-pauses"),
        "Suppresses the escalation of an action, for a time or until it is resumed.")

    public let action: ActionID
    public let until: Instant?
    public let reason: Prose

    public init(
        action: ActionID, until: Instant? = nil, reason: Prose
    ) {
        self.action = action
        self.until = until
        self.reason = reason
    }
}

/// Lifts the suppression of escalation.
public struct ResumeEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.resume", .command, for: .steering, .post("/actions/{action}/escalation-resumption"),
        "Lets the escalation of an action go on.")

    public let action: ActionID
    public let reason: Prose

    public init(
        action: ActionID, reason: Prose
    ) {
        self.action = action
        self.reason = reason
    }
}

/// Shows what was done about an action's date.
public struct ListEscalations: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.list", .query, for: .everyone, .get("/actions/{action}/escalations"),
        "Lists every reminder and step of escalation of an action, every suppression, and what comes next.")

    public let action: ActionID

    public init(
        action: ActionID
    ) {
        self.action = action
    }
}
