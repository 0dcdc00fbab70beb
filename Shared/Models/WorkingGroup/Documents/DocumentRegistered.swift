/// A document was given its symbol.
public struct DocumentRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.registered.v1"

    public let symbol: DocumentSymbol
    public let kind: DocumentKind
    public let originalLanguage: LanguageTag
    public let distribution: Distribution
    /// nil for what is not for everybody.
    public let title: Line?
    public let session: SessionID?
    /// What it replaces, as a revision.
    public let supersedes: DocumentSymbol?
}
