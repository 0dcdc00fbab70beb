/// Writes a draft of a formal notification, or replaces one that was not sent.
public struct DraftNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = define(
        "notifications.draft", .command, for: .secretariat, .post("/notifications"))

    public let id: NotificationID?
    public let reference: Line
    /// Defaults to a formal one.
    public let kind: NotificationClass?
    public let to: RoleExpression
    public let cc: RoleExpression?
    /// Wordings, one for each language; the first is the original.
    public let wordings: [NotificationWording]
    public let actionRequiredBy: CalendarDate?
    public let refersTo: NotificationNumber?
    public let about: ObjectPath?
}

extension DraftNotification: Limiting {
    public static let limits: [String: Limit] = ["wordings": .items(1...LanguageTag.allCases.count)]

    public static let rules = [
        FieldRule(
            "wordings[0].authority", "must be official: it is the original",
            ["wordings": .first(["authority": WordingAuthority.official.rawValue])])
    ]
}
