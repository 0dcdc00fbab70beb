/// A document was given its symbol.
public struct DocumentRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.registered.v1"

    public let symbol: DocumentSymbol
    public let kind: DocumentKind
    public let originalLanguage: LanguageTag
    public let distribution: Distribution
    /// Title; nil for a restricted document.
    public let title: Line?
    public let session: SessionID?
    /// Document that it revises and replaces.
    public let supersedes: DocumentSymbol?
}
