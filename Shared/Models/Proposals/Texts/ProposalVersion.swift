/// A version of a proposal's text: it is never changed.
public struct ProposalVersion: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let version: Int
    /// The language in which it was written.
    public let language: LanguageTag
    public let author: ActorID
    /// Session at which the version was made.
    public let session: Line?
    public let reason: Prose?
    /// Amendment that led to this version.
    public let amendment: AmendmentID?
    public let writtenAt: Instant
    /// The text and its translations, by language.
    public let texts: [LanguageText]
}
