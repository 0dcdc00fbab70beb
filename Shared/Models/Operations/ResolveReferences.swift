/// Finds the objects that people mean by their names and numbers, for services that keep none of their kind.
public struct ResolveReferences: Request {
    public typealias Answer = ResolvedReferences

    public static let definition = define("service.references.resolve", .query, for: .principals, nil)

    public let kind: ReferenceKind
    public let texts: [String]
    /// Whether to say what may have been meant by the first text, where that leads nowhere.
    public let hint: Bool?
}
