/// A kind of documents that the process uses.
public struct ProcessDocumentKind: Codable, Sendable, Equatable {
    public let kind: DocumentKind
    public let name: OfficialTexts
}
