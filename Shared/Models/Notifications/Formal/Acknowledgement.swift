/// What a recipient answered to a notification, the last time.
public struct Acknowledgement: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    public let recipient: Line
    public let party: PartyID?
    public let region: Region?
    /// The answer; none before one was given.
    public let answer: AcknowledgementAnswer?
    public let note: Line?
    public let at: Instant?
    /// Who answered; by a link, to whom the mail with the link was sent.
    public let by: ActorID?
    /// Whether the answer came by the link of a mail.
    public let isByLink: Bool?
}
