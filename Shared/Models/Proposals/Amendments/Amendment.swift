/// A proposed change of specific words of one version.
public struct Amendment: Codable, Sendable, Equatable {
    public let id: AmendmentID
    public let proposal: ProposalNumber
    public let version: Int
    /// Position in the text where the words begin, counted in characters.
    public let offset: Int
    public let quote: Prose
    /// New words; empty where the words are deleted.
    public let replacement: String
    public let reason: Prose?
    public let party: PartyID?
    public let by: ActorID
    public let at: Instant
    public let state: AmendmentState
    public let decidedBy: ActorID?
    public let decidedAt: Instant?
    public let decisionNote: Prose?
    /// Version that it created.
    public let resultingVersion: Int?
    /// Whether it can no longer be accepted: it was proposed to an earlier version, and its words do not occur exactly
    /// once in both that version and the current one.
    public let isStale: Bool

    public init(
        id: AmendmentID, proposal: ProposalNumber, version: Int, offset: Int, quote: Prose, replacement: String,
        reason: Prose? = nil, party: PartyID? = nil, by: ActorID, at: Instant, state: AmendmentState,
        decidedBy: ActorID? = nil, decidedAt: Instant? = nil, decisionNote: Prose? = nil, resultingVersion: Int? = nil,
        isStale: Bool = false
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.offset = offset
        self.quote = quote
        self.replacement = replacement
        self.reason = reason
        self.party = party
        self.by = by
        self.at = at
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.decisionNote = decisionNote
        self.resultingVersion = resultingVersion
        self.isStale = isStale
    }
}
