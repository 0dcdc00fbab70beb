/// One of the four guiding questions that are asked of each proposal.
public struct GuidingQuestion: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...4
    public static let meaning = "The number of a guiding question."
    /// All four.
    public static let all = range.compactMap(GuidingQuestion.init(rawValue:))

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
