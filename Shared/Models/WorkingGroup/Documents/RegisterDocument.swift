/// Registers a document under a symbol that it has already.
public struct RegisterDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.register", .command, for: .secretariat, .post("/documents"),
        "Registers a document under its symbol; a revision supersedes what it revises.")

    public let symbol: DocumentSymbol
    /// In the original language.
    public let title: Line
    public let originalLanguage: LanguageTag
    /// As is usual for its kind, or for what it adds to, where it is left out.
    public let distribution: Distribution?
    public let session: SessionID?
    public let dated: CalendarDate?
    /// Of the original.
    public let address: WebAddress?
    public let digest: ContentDigest?

    public init(
        symbol: DocumentSymbol, title: Line, originalLanguage: LanguageTag, distribution: Distribution? = nil,
        session: SessionID? = nil, dated: CalendarDate? = nil, address: WebAddress? = nil,
        digest: ContentDigest? = nil
    ) {
        self.symbol = symbol
        self.title = title
        self.originalLanguage = originalLanguage
        self.distribution = distribution
        self.session = session
        self.dated = dated
        self.address = address
        self.digest = digest
    }
}
