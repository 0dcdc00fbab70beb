/// A guiding question of a call by its place: 1 is the first.
public struct QuestionNumber: ValidatedNumber, Hashable, Sendable, Comparable {
    public static let range = 1...50
    public static let meaning = "The place of a guiding question in its call."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: QuestionNumber, right: QuestionNumber) -> Bool { left.rawValue < right.rawValue }
}
