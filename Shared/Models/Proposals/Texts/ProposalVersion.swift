/// A version of a proposal's text: it is never changed.
public struct ProposalVersion: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let version: Int
    /// The language in which it was written.
    public let language: LanguageTag
    public let author: Line
    /// The session at which it came about, as the secretariat refers to it.
    public let session: Line?
    public let reason: Prose?
    /// The amendment that made it.
    public let amendment: AmendmentID?
    public let writtenAt: Instant
    /// The text and its translations, by language.
    public let texts: [LanguageText]

    public init(
        proposal: ProposalNumber, version: Int, language: LanguageTag, author: Line, session: Line? = nil,
        reason: Prose? = nil, amendment: AmendmentID? = nil, writtenAt: Instant, texts: [LanguageText]
    ) {
        self.proposal = proposal
        self.version = version
        self.language = language
        self.author = author
        self.session = session
        self.reason = reason
        self.amendment = amendment
        self.writtenAt = writtenAt
        self.texts = texts
    }
}
