/// A document has come further in a language.
public struct DocumentTranslated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.translated.v1"

    public let symbol: DocumentSymbol
    public let language: LanguageTag
    public let state: TranslationState
    /// The digest of its file, where there is one.
    public let digest: ContentDigest?
}
