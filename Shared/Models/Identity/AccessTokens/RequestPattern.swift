/// Requests by their name: `working-group.actions.list`, or all of a kind with a star at the end, `working-group.actions.*`.
public struct RequestPattern: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "the name of a request, or the beginning of one with .* at its end",
            pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*(\\.\\*)?$", maximumLength: 120, example: "working-group.actions.*")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count <= 120,
            rawValue.wholeMatch(of: /[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\.\*)?/) != nil
        else { return nil }
        self.rawValue = rawValue
    }

    public func allows(_ name: RequestName) -> Bool {
        rawValue.hasSuffix(".*") ? name.rawValue.hasPrefix(rawValue.dropLast()) : name.rawValue == rawValue
    }
}
