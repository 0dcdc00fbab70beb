/// A regional group, by its key in the process.
public struct Region: ProcessKey {
    public static var reference: ReferenceKind? { .region }

    public let rawValue: String

    public init(unchecked rawValue: String) { self.rawValue = rawValue }
}
