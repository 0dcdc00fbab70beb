/// The answer to a guiding question on its scale, which the process defines.
public struct GuidanceScore: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...20
    public static let meaning = "A step of the question's scale, the first being 1."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
