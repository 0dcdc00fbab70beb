/// SHA-256 in 64 hexadecimal digits.
public struct ContentDigest: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "SHA-256 in 64 small hexadecimal digits", pattern: "^[0-9a-f]{64}$",
            example: String(repeating: "0123456789abcdef", count: 4))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 64, rawValue.utf8.allSatisfy("0123456789abcdef".utf8.contains) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter hash: the 32 bytes that SHA-256 makes.
    public init(hash: some Sequence<UInt8>) {
        let digits = Array("0123456789abcdef".utf8)
        rawValue = String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    public var description: String { rawValue }
}
