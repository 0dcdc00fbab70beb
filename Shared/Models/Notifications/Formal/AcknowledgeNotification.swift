/// Answers a notification for one's party: received, forwarded, or that it cannot act.
public struct AcknowledgeNotification: Request {
    public typealias Answer = Acknowledgement

    public static let definition = define(
        "notifications.formal.acknowledge", .command, for: .parties,
        .post("/notifications/{notification}/acknowledgements"))

    public let notification: NotificationNumber
    public let party: PartyID?
    public let answer: AcknowledgementAnswer
    /// To whom it was forwarded, or why the party cannot act; needed for these two.
    public let note: Line?
}
