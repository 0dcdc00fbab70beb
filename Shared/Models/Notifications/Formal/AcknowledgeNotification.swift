/// Answers a notification for your party: received, forwarded, or cannot act.
public struct AcknowledgeNotification: Request {
    public typealias Answer = Acknowledgement

    public static let definition = define(
        "notifications.acknowledge", .command, for: .parties,
        .post("/notifications/{notification}/acknowledgements"))

    public let notification: NotificationNumber
    public let party: PartyID?
    public let answer: AcknowledgementAnswer
    /// Person or office it was forwarded to, or why the party cannot act. Required for these two answers.
    public let note: Line?
}

extension AcknowledgeNotification: Limiting {
    public static let rules: [FieldRule] = AcknowledgementAnswer.rules
}
