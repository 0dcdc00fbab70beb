/// How many items a list answers at once.
public struct PageLimit: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...500
    public static let meaning = "Items at once; defaults to 100."
    /// Where the caller does not say.
    public static let standard = 100

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
