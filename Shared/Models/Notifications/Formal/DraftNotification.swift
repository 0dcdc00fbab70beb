/// Writes a draft of a formal notification, or replaces one.
public struct DraftNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = RequestDefinition(
        "notifications.formal.draft", .command, for: .secretariat, .post("/notifications"),
        "Writes a draft of a formal notification, or replaces one that was not sent.")

    public let id: NotificationID?
    public let reference: Line
    /// Formal where it is left out.
    public let kind: NotificationClass?
    public let to: RoleExpression
    public let cc: RoleExpression?
    /// One for each language that there is; the first is the original.
    public let wordings: [NotificationWording]
    public let actionRequiredBy: CalendarDate?
    public let refersTo: NotificationNumber?
    public let about: Line?

    public init(
        id: NotificationID? = nil, reference: Line, kind: NotificationClass? = nil, to: RoleExpression,
        cc: RoleExpression? = nil, wordings: [NotificationWording], actionRequiredBy: CalendarDate? = nil,
        refersTo: NotificationNumber? = nil, about: Line? = nil
    ) {
        self.id = id
        self.reference = reference
        self.kind = kind
        self.to = to
        self.cc = cc
        self.wordings = wordings
        self.actionRequiredBy = actionRequiredBy
        self.refersTo = refersTo
        self.about = about
    }
}

/// Gives up a draft of a formal notification.
public struct DiscardNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = RequestDefinition(
        "notifications.formal.discard", .command, for: .secretariat, .post("/notifications/{notification}/discard"),
        "Gives up a draft of a formal notification.")

    public let notification: NotificationID

    public init(notification: NotificationID) {
        self.notification = notification
    }
}

/// Sends a formal notification to whomever its preview named.
public struct SendNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = RequestDefinition(
        "notifications.formal.send", .command, for: .secretariat, .post("/notifications/{notification}/send"),
        "Sends a formal notification; the digest of its preview confirms what is sent, and to whom.")

    public let notification: NotificationID
    /// The digest that the preview answered.
    public let confirmation: ContentDigest
    /// Why it must not wait for the end of anybody's quiet hours; it waits where this is left out.
    public let urgency: Prose?

    public init(notification: NotificationID, confirmation: ContentDigest, urgency: Prose? = nil) {
        self.notification = notification
        self.confirmation = confirmation
        self.urgency = urgency
    }
}
