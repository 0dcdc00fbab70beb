/// What shows that something was done.
public struct Evidence: Codable, Sendable, Equatable {
    /// Number, counted over all actions.
    public let number: Int
    public let kind: EvidenceKind
    /// A link, the symbol of a document on the register, or the SHA-256 of a file.
    public let reference: Line
    /// The file, where it was uploaded: who may see the action downloads it.
    public let attachment: AttachmentID?
    public let title: Line
    public let dated: CalendarDate
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
    /// Whether it was accepted; nil before the review.
    public let review: EvidenceReview?
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
}

/// What a reviewer found.
public struct EvidenceReview: Codable, Sendable, Equatable {
    public let accepted: Bool
    public let note: Prose?
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
}

/// A piece of evidence, with the action that it belongs to.
public struct ListedEvidence: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let evidence: Evidence
}
