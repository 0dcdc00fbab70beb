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
