/// Searches the texts of the proposals.
public struct SearchProposals: Request {
    public typealias Answer = Page<FoundProposal>

    public static let definition = RequestDefinition(
        "proposals.search", .query, for: .everyone, .get("/proposal-search"),
        "Searches titles and texts of the proposals in the six languages, the best match first.", cost: .high)

    /// Words; in quotation marks a phrase, with a hyphen before what must not stand there.
    public let text: SearchText
    public let language: LanguageTag?
    public let after: String?
    public let limit: PageLimit?

    public init(
        text: SearchText, language: LanguageTag? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.text = text
        self.language = language
        self.after = after
        self.limit = limit
    }
}
