/// By which link of a mail a command was sent: the mail, and the request. As text it is `MAIL/REQUEST`.
public struct LinkAct: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public let letter: DeliveryID
    public let request: RequestName

    public static var rule: TextRule {
        TextRule(
            "the id of a mail, a slash and the name of a request", pattern: "^[0-9a-f-]{36}/[a-z0-9-]+([.][a-z0-9-]+)*$"
        )
    }

    public init(letter: DeliveryID, request: RequestName) { (self.letter, self.request) = (letter, request) }

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let letter = DeliveryID(rawValue: String(parts[0])),
            RequestPattern(rawValue: String(parts[1])) != nil
        else { return nil }
        self.init(letter: letter, request: RequestName(rawValue: String(parts[1])))
    }

    public var rawValue: String { "\(letter)/\(request)" }

    public var description: String { rawValue }
}
