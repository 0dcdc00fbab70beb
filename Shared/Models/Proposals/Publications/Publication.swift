/// The consolidated set as it was published: it is never changed, only withdrawn as a whole.
public struct Publication: Codable, Sendable, Equatable {
    public let number: Int
    public let note: Prose?
    public let publishedAt: Instant
    public let publishedBy: ActorID
    /// Number of originals that the proposals come from: all on record.
    public let originals: Int
    public let proposals: [PublishedProposal]
    /// When and why it was withdrawn; nil while it stands.
    public let withdrawnAt: Instant?
    public let withdrawalReason: Prose?
    /// The next publication, which ended this one for good; nil for the newest.
    public let replacedBy: Int?
}
