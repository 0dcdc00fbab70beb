/// A code that people read out and type: three groups of four letters and digits, none of which is taken for another.
///
/// 60 bits, by the alphabet of Crockford's base 32.
public struct SignInCode: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "a code of 12 letters and digits, such as K7QD-93MX-2FHB",
            pattern: "^[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{4}$", example: "K7QD-93MX-2FHB")
    }

    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// In capitals, with hyphens between the groups.
    public let rawValue: String

    /// Small letters are taken for capitals, `I` and `L` for 1, and `O` for 0.
    public init?(rawValue: String) {
        let given = rawValue.uppercased().filter { $0 != "-" && $0 != " " }.map { letter -> Character in
            switch letter {
            case "I", "L": "1"
            case "O": "0"
            default: letter
            }
        }
        guard given.count == 12, given.allSatisfy(Self.digits.contains) else { return nil }
        self.init(digits: given)
    }

    /// From the system's generator.
    public static func generate() -> SignInCode {
        var generator = SystemRandomNumberGenerator()
        return SignInCode(digits: (0..<12).map { _ in digits[Int.random(in: 0..<32, using: &generator)] })
    }

    private init(digits: [Character]) {
        rawValue = [digits[0..<4], digits[4..<8], digits[8..<12]].map { String($0) }.joined(separator: "-")
    }
}
