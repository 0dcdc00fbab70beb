// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension SearchHit {
    public init(
        target: SearchTarget,
        id: Line,
        title: Line,
        excerpt: Line,
        rank: Int,
        _: Void = ()
    ) {
        self.target = target
        self.id = id
        self.title = title
        self.excerpt = excerpt
        self.rank = rank
    }
}

extension SearchHit: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Something that a search found.",
            [
                .required("target", SearchTarget.self),
                .required("id", Line.self),
                .required("title", Line.self),
                .required("excerpt", Line.self, "The words around the first match."),
                .required("rank", Int.self, "Rank in thousandths; higher is better."),
            ])
    }
}

extension SearchSubmissions {
    public init(
        text: SearchText,
        language: LanguageTag? = nil,
        target: SearchTarget? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.text = text
        self.language = language
        self.target = target
        self.after = after
        self.limit = limit
    }
}

extension SearchSubmissions {
    public static var summary: String { "Searches the texts of submissions and points, the best match first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("text", SearchText.self),
                .optional("language", LanguageTag.self, "Language whose word forms are recognized. Defaults to English. Arabic and Chinese are compared by characters."),
                .optional("target", SearchTarget.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}
