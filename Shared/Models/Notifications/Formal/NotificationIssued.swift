/// A formal notification was sent.
public struct NotificationIssued: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.issued.v1"

    public let notification: NotificationID
    public let number: NotificationNumber
    public let reference: Line
    public let kind: NotificationClass
    /// In the original language.
    public let subject: Line
    public let actionRequiredBy: CalendarDate?
    public let refersTo: NotificationNumber?
    /// How many it reached.
    public let recipients: Int

    public init(
        notification: NotificationID, number: NotificationNumber, reference: Line, kind: NotificationClass,
        subject: Line, actionRequiredBy: CalendarDate? = nil, refersTo: NotificationNumber? = nil, recipients: Int
    ) {
        self.notification = notification
        self.number = number
        self.reference = reference
        self.kind = kind
        self.subject = subject
        self.actionRequiredBy = actionRequiredBy
        self.refersTo = refersTo
        self.recipients = recipients
    }
}
