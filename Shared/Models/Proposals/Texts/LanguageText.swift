/// A title and a full text in one language.
public struct LanguageText: Codable, Sendable, Equatable {
    public let language: LanguageTag
    /// Short title, separate from the text.
    public let title: Line
    public let text: Prose
    public let author: ActorID
    public let writtenAt: Instant
    /// Counts the corrections of a translation; nil for the first text.
    public let correction: Int?
    /// Why it was corrected.
    public let correctionReason: Prose?
}
