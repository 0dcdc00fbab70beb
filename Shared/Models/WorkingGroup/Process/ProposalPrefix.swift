/// What stands before the number of a proposal where people read it: 1 to 8 capital letters.
public struct ProposalPrefix: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "1 to 8 capital letters of English", pattern: "^[A-Z]{1,8}$", maximumLength: 8, example: "P")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard (1...8).contains(rawValue.utf8.count),
            rawValue.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }

    /// How people read a number.
    public func label(_ number: ProposalNumber) -> String { "\(rawValue)\(number.rawValue)" }
}
