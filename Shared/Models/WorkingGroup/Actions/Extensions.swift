/// Where a request for more time stands.
public enum ExtensionState: String, Word {
    case requested
    case approved
    case declined
}

/// A request for more time, and what became of it.
public struct ActionExtension: Codable, Sendable, Equatable {
    public let id: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    public let reason: Prose
    public let requestedBy: Line
    public let requestedOnBehalfOf: PartyID?
    public let requestedAt: Instant
    public let decidedBy: Line?
    public let decidedOnBehalfOf: PartyID?
    public let decidedAt: Instant?
    public let note: Prose?

    public init(
        id: ExtensionID, state: ExtensionState, formerDue: Instant, newDue: Instant, reason: Prose, requestedBy: Line,
        requestedOnBehalfOf: PartyID? = nil, requestedAt: Instant, decidedBy: Line? = nil,
        decidedOnBehalfOf: PartyID? = nil, decidedAt: Instant? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.state = state
        self.formerDue = formerDue
        self.newDue = newDue
        self.reason = reason
        self.requestedBy = requestedBy
        self.requestedOnBehalfOf = requestedOnBehalfOf
        self.requestedAt = requestedAt
        self.decidedBy = decidedBy
        self.decidedOnBehalfOf = decidedOnBehalfOf
        self.decidedAt = decidedAt
        self.note = note
    }
}

/// Asks for more time.
public struct RequestExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.extensions.request", .command, for: .authors, .post("/actions/{action}/extensions"),
        "Asks for more time for an action; the answer warns of what would have to move with it.")

    public let action: ActionID
    public let id: ExtensionID?
    /// To the end of this day; or else dueAt.
    public let due: CalendarDate?
    public let dueAt: Instant?
    public let reason: Prose

    public init(
        action: ActionID, id: ExtensionID? = nil, due: CalendarDate? = nil, dueAt: Instant? = nil, reason: Prose
    ) {
        self.action = action
        self.id = id
        self.due = due
        self.dueAt = dueAt
        self.reason = reason
    }
}

/// Approves or declines a request for more time.
public struct DecideExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.extensions.decide", .command, for: .steering, .post("/extensions/{extension}/decision"),
        "Approves or declines a request for more time; never by the owner or who asked.")

    public let `extension`: ExtensionID
    public let approve: Bool
    /// Required to decline.
    public let note: Prose?

    public init(
        `extension`: ExtensionID, approve: Bool, note: Prose? = nil
    ) {
        self.`extension` = `extension`
        self.approve = approve
        self.note = note
    }
}

/// A request for more time, with the action that it is about.
public struct ListedExtension: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ActionExtension

    public init(action: ActionID, number: Int, title: Line, owner: PartyID, extension: ActionExtension) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.extension = `extension`
    }
}

/// Lists requests for more time.
public struct ListExtensions: Request {
    public typealias Answer = Page<ListedExtension>

    public static let definition = RequestDefinition(
        "working-group.extensions.list", .query, for: .participants, .get("/extensions"),
        "Lists requests for more time, the oldest first; those that wait for a decision where the state says so.")

    public let state: ExtensionState?
    public let after: String?
    public let limit: PageLimit?

    public init(state: ExtensionState? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}
