/// By which link of a mail a command was sent: the mail, the request, and on what. As text it is `MAIL/REQUEST/OBJECT`.
public struct LinkAct: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public let letter: DeliveryID
    public let request: RequestName
    /// What the link acts on.
    public let object: ObjectPath

    public static var rule: TextRule {
        TextRule(
            "the id of a mail, the name of a request and the place of an object, with slashes between",
            pattern: "^[0-9a-f-]{36}/[a-z0-9-]+([.][a-z0-9-]+)*/[a-z-]+(/[!-~]+)?$")
    }

    public init(letter: DeliveryID, request: RequestName, object: ObjectPath) {
        (self.letter, self.request, self.object) = (letter, request, object)
    }

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, let letter = DeliveryID(rawValue: String(parts[0])),
            RequestPattern(rawValue: String(parts[1])) != nil, let object = ObjectPath(rawValue: String(parts[2]))
        else { return nil }
        self.init(letter: letter, request: RequestName(rawValue: String(parts[1])), object: object)
    }

    public var rawValue: String { "\(letter)/\(request)/\(object)" }

    public var description: String { rawValue }
}
