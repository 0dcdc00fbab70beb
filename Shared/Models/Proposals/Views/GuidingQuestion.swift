/// A guiding question that is asked of each proposal, by its number in the process.
public struct GuidingQuestion: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...50
    public static let meaning = "The number of a guiding question."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
