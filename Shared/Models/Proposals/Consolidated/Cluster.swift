/// A cluster of proposals, by its key in the process.
public struct Cluster: ProcessKey {
    public static var reference: ReferenceKind? { .cluster }

    public let rawValue: String

    public init(unchecked rawValue: String) { self.rawValue = rawValue }
}
