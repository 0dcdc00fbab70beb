/// A version was translated, or its translation corrected.
public struct VersionTranslated: Event, Equatable {
    public static let type: EventType = "npp16.proposals.version.translated.v1"

    public let number: ProposalNumber
    public let version: Int
    public let language: LanguageTag
    public let title: Line
    /// Counts the corrections; nil for the first translation.
    public let correction: Int?
}
