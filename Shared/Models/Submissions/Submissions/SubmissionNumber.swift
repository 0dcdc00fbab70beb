/// The number of a submission that people quote: the year in which it was received, and its place in the year: `S/2026/014`.
public struct SubmissionNumber: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText,
    CustomStringConvertible
{
    public static var rule: TextRule {
        TextRule(
            "the number of a submission such as S/2026/014",
            pattern: "^S/[1-9][0-9]{3}/(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2,5})$", example: "S/2026/014")
    }

    public let year: Int
    /// 1, 2, 3 … within the year, without gaps. A new version of a submission has a number of its own.
    public let place: Int

    public init?(year: Int, place: Int) {
        guard (1000...9999).contains(year), (1...999_999).contains(place) else { return nil }
        self.year = year
        self.place = place
    }

    public init?(rawValue: String) {
        guard let number = SubmissionNumber(quoted: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// - Parameter text: as people write it: `S/2026/014`, `s/2026/14`, or `S-2026-014`, which an address holds as it is.
    public init?(quoted text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "/-".contains($0) }
            .map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 3, parts[0].lowercased() == "s", parts[1].utf8.count == 4,
            (1...6).contains(parts[2].utf8.count),
            let year = number(Array(parts[1].utf8)[...]), let place = number(Array(parts[2].utf8)[...])
        else { return nil }
        self.init(year: year, place: place)
    }

    public var rawValue: String {
        let digits = String(place)
        return "S/\(year)/\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }

    public var description: String { rawValue }

    public static func < (left: SubmissionNumber, right: SubmissionNumber) -> Bool {
        (left.year, left.place) < (right.year, right.place)
    }
}
