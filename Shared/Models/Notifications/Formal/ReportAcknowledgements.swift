/// Reports by region who has answered a notification, and who has not.
public struct ReportAcknowledgements: Request {
    public typealias Answer = AcknowledgementReport

    public static let definition = define(
        "notifications.acknowledgements.report", .query, for: .roles([.secretariat, .coChair, .ops]),
        .get("/notifications/{notification}/acknowledgements"))

    public let notification: NotificationNumber
    public let region: Region?
}
