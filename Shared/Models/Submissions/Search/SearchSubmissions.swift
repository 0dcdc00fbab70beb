/// Searches submissions and points.
public struct SearchSubmissions: Request {
    public typealias Answer = Page<SearchHit>

    public static let definition = RequestDefinition(
        "submissions.search", .query, for: .everyone, .get("/submission-search"),
        "Searches the texts of submissions and points, the best match first.", cost: .high)

    public let text: SearchText
    /// Whose words are stemmed; English where it is left out. Arabic and Chinese are compared by their characters.
    public let language: LanguageTag?
    public let target: SearchTarget?
    public let after: String?
    public let limit: PageLimit?

    public init(
        text: SearchText, language: LanguageTag? = nil, target: SearchTarget? = nil, after: String? = nil,
        limit: PageLimit? = nil
    ) {
        self.text = text
        self.language = language
        self.target = target
        self.after = after
        self.limit = limit
    }
}
