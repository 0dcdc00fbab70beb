/// How much of something is done: 0 to 100.
public struct Percent: ValidatedNumber, Hashable, Sendable {
    public static let range = 0...100
    public static let meaning = "Per cent."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
