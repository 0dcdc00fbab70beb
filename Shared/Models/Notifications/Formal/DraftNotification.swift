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
