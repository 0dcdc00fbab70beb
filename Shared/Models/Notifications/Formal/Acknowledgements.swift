/// What a recipient answers to a notification.
public enum AcknowledgementAnswer: String, Word {
    case received
    /// Somebody else will see to it.
    case forwarded
    case cannotAct = "cannot-act"
}

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

/// What a recipient answered to a notification, the last time.
public struct Acknowledgement: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    public let recipient: Line
    public let party: PartyID?
    public let region: Region?
    /// None where nothing was answered yet.
    public let answer: AcknowledgementAnswer?
    public let note: Line?
    public let at: Instant?

    public init(
        notification: NotificationNumber, recipient: Line, party: PartyID? = nil, region: Region? = nil,
        answer: AcknowledgementAnswer? = nil, note: Line? = nil, at: Instant? = nil
    ) {
        self.notification = notification
        self.recipient = recipient
        self.party = party
        self.region = region
        self.answer = answer
        self.note = note
        self.at = at
    }
}

/// Who has answered a notification, and who has not.
public struct AcknowledgementReport: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    /// By answer; `none` for those who have not answered.
    public let totals: [String: Int]
    /// By region, then by answer; `none` for parties of no region.
    public let byRegion: [String: [String: Int]]
    /// Those under `to`, by region and party; the silent ones first.
    public let recipients: [Acknowledgement]

    public init(
        notification: NotificationNumber, totals: [String: Int], byRegion: [String: [String: Int]],
        recipients: [Acknowledgement]
    ) {
        self.notification = notification
        self.totals = totals
        self.byRegion = byRegion
        self.recipients = recipients
    }
}

/// Reports who has answered a notification.
public struct ReportAcknowledgements: Request {
    public typealias Answer = AcknowledgementReport

    public static let definition = RequestDefinition(
        "notifications.formal.acknowledgements", .query, for: .roles([.secretariat, .coChair, .ops]),
        .get("/notifications/{notification}/acknowledgements"),
        "Reports by region who has answered a notification, and who has not.")

    public let notification: NotificationNumber
    public let region: Region?

    public init(notification: NotificationNumber, region: Region? = nil) {
        self.notification = notification
        self.region = region
    }
}

/// A recipient answered a notification.
public struct NotificationAcknowledged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.acknowledged.v1"

    public let notification: NotificationID
    public let number: NotificationNumber
    public let party: PartyID?
    public let answer: AcknowledgementAnswer

    public init(
        notification: NotificationID, number: NotificationNumber, party: PartyID? = nil, answer: AcknowledgementAnswer
    ) {
        self.notification = notification
        self.number = number
        self.party = party
        self.answer = answer
    }
}
