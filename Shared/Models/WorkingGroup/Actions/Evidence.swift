/// What shows that something was done.
public struct Evidence: Codable, Sendable, Equatable {
    /// Counted over all actions.
    public let number: Int
    public let kind: EvidenceKind
    /// A link, the symbol of a document on the register, or the SHA-256 of a file.
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant
    /// nil until somebody has reviewed it.
    public let review: EvidenceReview?

    public init(
        number: Int, kind: EvidenceKind, reference: Line, title: Line, dated: CalendarDate, by: Line,
        onBehalfOf: PartyID? = nil, at: Instant, review: EvidenceReview? = nil
    ) {
        self.number = number
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.review = review
    }
}

/// What a reviewer found.
public struct EvidenceReview: Codable, Sendable, Equatable {
    public let accepted: Bool
    public let note: Prose?
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant

    public init(
        accepted: Bool, note: Prose? = nil, by: Line, onBehalfOf: PartyID? = nil, at: Instant
    ) {
        self.accepted = accepted
        self.note = note
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

/// Attaches evidence to an action.
public struct AttachEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.attach-evidence", .command, for: .authors, .post("/actions/{action}/evidence"),
        "Attaches a link, a document symbol or the digest of a file as evidence to an action.")

    public let action: ActionID
    public let kind: EvidenceKind
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate

    public init(
        action: ActionID, kind: EvidenceKind, reference: Line, title: Line, dated: CalendarDate
    ) {
        self.action = action
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
    }
}

/// Reviews evidence.
public struct ReviewEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.evidence.review", .command, for: .steering,
        .post("/actions/{action}/evidence/{evidence}/review"),
        "Says whether a piece of evidence shows what it should; never by the owner or who attached it.")

    public let action: ActionID
    public let evidence: Int
    public let accepted: Bool
    /// Required where it is not accepted.
    public let note: Prose?

    public init(
        action: ActionID, evidence: Int, accepted: Bool, note: Prose? = nil
    ) {
        self.action = action
        self.evidence = evidence
        self.accepted = accepted
        self.note = note
    }
}

/// A piece of evidence, with the action that it belongs to.
public struct ListedEvidence: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let evidence: Evidence

    public init(action: ActionID, number: Int, title: Line, owner: PartyID, evidence: Evidence) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.evidence = evidence
    }
}

/// Lists evidence.
public struct ListEvidence: Request {
    public typealias Answer = Page<ListedEvidence>

    public static let definition = RequestDefinition(
        "working-group.evidence.list", .query, for: .participants, .get("/evidence"),
        "Lists evidence of all actions, the oldest first; what waits for a review where reviewed is false.")

    /// Whether it was reviewed; both where it is left out.
    public let reviewed: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(reviewed: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.reviewed = reviewed
        self.after = after
        self.limit = limit
    }
}
