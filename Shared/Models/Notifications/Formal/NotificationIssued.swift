/// A formal notification was sent.
public struct NotificationIssued: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.issued.v1"

    public let notification: NotificationID
    public let number: NotificationNumber
    public let reference: Line
    public let kind: NotificationClass
    /// Text in the original language.
    public let subject: Line
    public let actionRequiredBy: CalendarDate?
    public let refersTo: NotificationNumber?
    /// Number of recipients.
    public let recipients: Int
}
