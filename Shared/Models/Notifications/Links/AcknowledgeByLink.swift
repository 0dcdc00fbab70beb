/// Answers a notification by the link of its mail.
public struct AcknowledgeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.acknowledge", .command, for: .principals, nil,
        "Answers a notification by the link of its mail.")

    public let secret: LinkSecret
    public let answer: AcknowledgementAnswer
    public let note: Line?

    public init(secret: LinkSecret, answer: AcknowledgementAnswer, note: Line? = nil) {
        self.secret = secret
        self.answer = answer
        self.note = note
    }
}
