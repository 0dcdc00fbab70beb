/// Searches titles and texts of the proposals in the six languages, the best match first.
public struct SearchProposals: Request {
    public typealias Answer = Page<FoundProposal>

    public static let definition = define(
        "proposals.search", .query, for: .everyone, .get("/proposal-search"), cost: .high)

    /// Words; in quotation marks a phrase, with a hyphen before what must not stand there.
    public let text: SearchText
    public let language: LanguageTag?
    public let after: String?
    public let limit: PageLimit?
}
