/// Shows whom a role expression reaches now and why, and who is blocked; nothing is sent.
public struct PreviewRecipients: Request {
    public typealias Answer = RecipientPreview

    public static let definition = define(
        "notifications.recipients.preview", .query, for: .steering,
        .get("/notification-recipients"), cost: .high)

    public let expression: RoleExpression
    /// Last recipient of the part before.
    public let after: Line?
}
