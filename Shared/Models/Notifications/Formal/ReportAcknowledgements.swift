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
