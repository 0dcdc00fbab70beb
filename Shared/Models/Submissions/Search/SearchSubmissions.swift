/// Searches the texts of submissions and points, the best match first.
public struct SearchSubmissions: Request {
    public typealias Answer = Page<SearchHit>

    public static let definition = define(
        "submissions.search", .query, for: .everyone, .get("/submission-search"), cost: .high)

    public let text: SearchText
    /// Language whose word forms are recognized. Defaults to English. Arabic and Chinese are compared by characters.
    public let language: LanguageTag?
    public let target: SearchTarget?
    public let after: String?
    public let limit: PageLimit?
}
