/// Adds a version's title and text in another language.
public struct TranslateVersion: Request {
    public typealias Answer = ProposalVersion

    public static let definition = RequestDefinition(
        "proposals.versions.translate", .command, for: .secretariat,
        .post("/proposals/{proposal}/versions/{version}/translations"),
        "Adds a version's title and text in another of the six languages, or a correction of them beside the former.")

    public let proposal: ProposalNumber
    public let version: Int
    public let language: LanguageTag
    public let title: Line
    public let text: Prose
    /// Why the translation on record is wrong; needed where there is one that says something else.
    public let correctionReason: Prose?

    public init(
        proposal: ProposalNumber, version: Int, language: LanguageTag, title: Line, text: Prose,
        correctionReason: Prose? = nil
    ) {
        self.proposal = proposal
        self.version = version
        self.language = language
        self.title = title
        self.text = text
        self.correctionReason = correctionReason
    }
}
