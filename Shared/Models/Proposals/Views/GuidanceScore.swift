/// How far a delegation agrees: 1, not at all, to 5, fully.
public struct GuidanceScore: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...5
    public static let meaning = "From 1, not at all, to 5, fully."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
