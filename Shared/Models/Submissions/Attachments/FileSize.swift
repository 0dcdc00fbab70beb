/// How many bytes a file has.
public struct FileSize: ValidatedNumber, Hashable, Sendable {
    public static let maximum = 25 << 20
    public static let range = 1...maximum
    public static let meaning = "Bytes; a file has at most 25 MiB."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
