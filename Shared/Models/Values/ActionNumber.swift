/// The number of a follow-up action, counted from 1.
public struct ActionNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    static let range = 1...999_999_999

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter text: as people write it: `4`, `#4`, `A4`, `action 4`, in whatever case.
    public init?(quoted text: String) {
        let words = text.lowercased().split { $0.isWhitespace || "#.-".contains($0) }
        guard let last = words.last, (1...2).contains(words.count) else { return nil }
        let digits = words.count == 1 && last.hasPrefix("a") ? last.dropFirst() : last
        guard words.count == 1 || ["action", "a", "no"].contains(words[0]), digits.allSatisfy(\.isASCII),
            digits.allSatisfy(\.isNumber), let number = Int(digits)
        else { return nil }
        self.init(rawValue: number)
    }

    public var description: String { String(rawValue) }
}
