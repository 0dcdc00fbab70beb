/// Says how far a document is in a language: requested, machine, courtesy or official, with title and place.
public struct TranslateDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.translate", .command, for: .secretariat, .post("/document-translations"))

    public let symbol: DocumentSymbol
    public let language: LanguageTag
    public let state: TranslationState
    /// Required unless it is only requested, or has one already.
    public let title: Line?
    /// Or a digest, unless it is only requested or has one already.
    public let address: WebAddress?
    public let digest: ContentDigest?
    /// Required where an official wording is changed.
    public let reason: Prose?
    /// The version of the language that was seen, 0 for none; another one is a conflict that shows both.
    public let version: Int?
}
