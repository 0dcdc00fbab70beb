/// Answers a notification, signed in.
public struct AcknowledgeNotification: Request {
    public typealias Answer = Acknowledgement

    public static let definition = RequestDefinition(
        "notifications.formal.acknowledge", .command, for: .parties,
        .post("/notifications/{notification}/acknowledgements"),
        "Answers a notification for one's party: received, forwarded, or that it cannot act.")

    public let notification: NotificationNumber
    public let party: PartyID?
    public let answer: AcknowledgementAnswer
    /// To whom it was forwarded, or why the party cannot act; needed for these two.
    public let note: Line?

    public init(
        notification: NotificationNumber, party: PartyID? = nil, answer: AcknowledgementAnswer, note: Line? = nil
    ) {
        self.notification = notification
        self.party = party
        self.answer = answer
        self.note = note
    }
}
