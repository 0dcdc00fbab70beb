/// Searches titles and texts of the proposals in the six languages, the best match first.
public struct SearchProposals: Request {
    public typealias Answer = Page<FoundProposal>

    public static let definition = define(
        "proposals.search", .query, for: .everyone, .get("/proposal-search"), cost: .high)

    /// Words to find. Quotation marks make a phrase; a hyphen excludes a word.
    public let text: SearchText
    public let language: LanguageTag?
    public let after: String?
    public let limit: PageLimit?
}
