/// Registers a document under its symbol; a revision supersedes what it revises.
public struct RegisterDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.register", .command, for: .secretariat, .post("/documents"))

    public let symbol: DocumentSymbol
    /// Text in the original language.
    public let title: Line
    public let originalLanguage: LanguageTag
    /// Distribution. Defaults to what is usual for its kind, or to that of the document it adds to.
    public let distribution: Distribution?
    public let session: SessionID?
    public let dated: CalendarDate?
    /// Address of the original.
    public let address: WebAddress?
    public let digest: ContentDigest?
}
