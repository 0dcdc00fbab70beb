/// The key of something that the process defines: a cluster, a group, a class of submitters.
///
/// The form is checked wherever a key comes in; whether the process defines it, `ProcessKeyFinder` finds out before a handler runs.
public protocol ProcessKey: ValidatedText, Hashable, Sendable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// As what it is looked up where a request names it; nil for what no request names.
    static var reference: ReferenceKind? { get }

    init(unchecked rawValue: String)
}

extension ProcessKey {
    public static var rule: TextRule {
        TextRule(
            "1 to 32 letters of English, digits and hyphens, the first not a hyphen",
            pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,31}$", maximumLength: 32)
    }

    public static var reference: ReferenceKind? { nil }

    public static var schema: Schema {
        var schema = Schema(
            .string, name: schemaName, description: "Must be \(rule.words).", pattern: rule.pattern,
            maximumLength: rule.maximumLength)
        schema.reference = reference
        return schema
    }

    public init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (1...32).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.allSatisfy(isKeyDigit) else {
            return nil
        }
        self.init(unchecked: rawValue)
    }

    /// For keys in the source: stops the process when the literal is no key.
    public init(stringLiteral value: StaticString) {
        guard let key = Self(rawValue: value.description) else { preconditionFailure("“\(value)” is no key") }
        self = key
    }

    public var description: String { rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

private func isKeyDigit(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") }
