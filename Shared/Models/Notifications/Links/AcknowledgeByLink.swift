/// Answers a notification by the link in its mail.
public struct AcknowledgeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = define("notifications.links.acknowledge", .command, for: .principals, nil)

    public let secret: LinkSecret
    public let answer: AcknowledgementAnswer
    public let note: Line?
}

extension AcknowledgeByLink: Limiting {
    public static let rules: [FieldRule] = AcknowledgementAnswer.rules
}
