/// What a submission counts as: a class of submitters, by its key in the process.
public struct SubmitterClass: ProcessKey {
    public static var reference: ReferenceKind? { .submitterClass }

    public let rawValue: String

    public init(unchecked rawValue: String) { self.rawValue = rawValue }
}
