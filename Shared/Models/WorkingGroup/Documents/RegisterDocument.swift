/// Registers a document under its symbol; a revision supersedes what it revises.
public struct RegisterDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.register", .command, for: .secretariat, .post("/documents"))

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
}
