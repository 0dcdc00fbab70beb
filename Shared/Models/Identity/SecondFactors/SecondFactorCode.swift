/// What is typed as a second factor: six digits of an authenticator app, or a recovery code.
public struct SecondFactorCode: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "six digits of an authenticator app, or a recovery code such as K7QD-93MX-2FHB",
            pattern: "^([0-9]{3} ?[0-9]{3}|[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{4})$",
            example: "123456")
    }

    /// Digits without a space, or a recovery code as it was shown.
    public let rawValue: String

    public init?(rawValue: String) {
        let digits = rawValue.filter { $0 != " " }
        if digits.utf8.count == 6, digits.utf8.allSatisfy(\.isDigit) {
            self.rawValue = digits
        } else if let code = SignInCode(rawValue: rawValue) {
            self.rawValue = code.rawValue
        } else {
            return nil
        }
    }

    /// The recovery code; nil for digits of an app.
    public var recovery: SignInCode? { SignInCode(rawValue: rawValue) }
}
