/// An object of the audit trail: its kind and, behind a colon, its id or what people call it, such as `action:4`.
public struct TrailObject: ValidatedText, Hashable, Sendable {
    public static let rule = TextRule(
        "a kind of object and its id or name, such as action:4 or proposal:NPP7", pattern: "^[a-z]+(-[a-z]+)*(:.+)?$",
        maximumLength: 300, example: "action:4")

    public let rawValue: String
    public let kind: Subject.Kind
    /// Nil where there is one object of the kind only.
    public let key: String?

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard rawValue.count <= 300, !rawValue.unicodeScalars.contains(where: { $0.value < 0x20 }),
            let kind = parts.first.flatMap(Subject.Kind.init(rawValue:)), parts.last?.isEmpty == false
        else { return nil }
        self.rawValue = rawValue
        self.kind = kind
        key = parts.count == 2 ? parts[1] : nil
    }

    /// The kind in what people call objects by; nil for what has an id alone.
    public var reference: ReferenceKind? { ReferenceKind(rawValue: kind.rawValue) }

    public static func objection(to text: String) -> ProblemText? {
        let kind = text.prefix { $0 != ":" }
        guard Subject.Kind(rawValue: String(kind)) == nil else { return nil }
        return "must begin with a kind of object and a colon; there are: \(list: Subject.Kind.allCases.map(\.rawValue))"
    }
}
