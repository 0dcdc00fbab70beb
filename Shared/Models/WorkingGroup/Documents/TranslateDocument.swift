/// Records the state of a document in a language: requested, machine, courtesy or official, with title and address.
public struct TranslateDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.translate", .command, for: .secretariat, .post("/document-translations"))

    public let symbol: DocumentSymbol
    public let language: LanguageTag
    public let state: TranslationState
    /// Title in the language. Required unless the document is only requested, or has one already.
    public let title: Line?
    /// Address of the file. This or a digest is required, unless the document is only requested or has one already.
    public let address: WebAddress?
    public let digest: ContentDigest?
    /// Reason. Required to change an official wording.
    public let reason: Prose?
    /// Version of the translation that was read, 0 for none. Another one on record is a conflict, which shows both.
    public let version: Int?
}
