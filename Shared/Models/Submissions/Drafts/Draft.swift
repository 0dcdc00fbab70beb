/// A submission that is being written. It is seen by its party and the secretariat only, and forgotten when nobody has
/// saved it for a year.
public struct Draft: Codable, Sendable, Equatable {
    public let id: DraftID
    public let call: CallID?
    /// Party that the draft belongs to.
    public let party: PartyID
    /// Version, one higher with every save.
    public let version: Int
    public let content: DraftContent
    public let savedBy: ActorID
    public let savedAt: Instant
    /// Submission that was made from it.
    public let submission: SubmissionID?
}
