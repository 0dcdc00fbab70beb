/// Names who acts: a role account such as `focal-point.chile`, or a person by an id that says nothing of the person.
///
/// It stands in logs that forget nothing and in what the public reads, so that it is never an address.
public struct ActorID: RawRepresentable, Hashable, Sendable, ValidatedText, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public static var rule: TextRule {
        TextRule(
            "1 to 96 lower-case letters, digits, dots and hyphens, the first a letter or a digit",
            pattern: "^[a-z0-9][a-z0-9.-]{0,95}$")
    }

    public static var schema: Schema {
        var schema = Schema(
            .string, name: schemaName, description: "Must be \(rule.words).", pattern: rule.pattern)
        schema.reference = .actor
        return schema
    }

    public let rawValue: String

    public init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (1...96).contains(bytes.count), let first = bytes.first, first.isLowercase || first.isDigit,
            bytes.allSatisfy({ $0.isLowercase || $0.isDigit || ".-".utf8.contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    /// For ids in the source: stops the process when the literal is none.
    public init(stringLiteral value: StaticString) {
        guard let id = ActorID(rawValue: value.description) else { preconditionFailure("“\(value)” names no actor") }
        self = id
    }

    /// A focal point or an alternate with a token of its own.
    public init(_ contact: ContactID) { rawValue = contact.rawValue }

    /// Somebody who is on delegations.
    public init(_ person: PersonID) { rawValue = person.rawValue }

    /// The account of a role, or of a role of a party, used by the present holder of the office.
    public init(account role: Role, of party: PartyID? = nil) {
        rawValue = role.rawValue + (party.map { ".\($0)" } ?? "")
    }

    /// The system itself, where it acts of its own accord.
    public static let system: ActorID = "system"

    /// Whether it names an account and no person, so that nobody else may go by it.
    public var isAccount: Bool { self == .system || Role(rawValue: String(rawValue.prefix { $0 != "." })) != nil }

    public var description: String { rawValue }
}
