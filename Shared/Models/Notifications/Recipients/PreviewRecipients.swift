/// Shows whom a role expression reaches.
public struct PreviewRecipients: Request {
    public typealias Answer = RecipientPreview

    public static let definition = RequestDefinition(
        "notifications.recipients.preview", .query, for: .roles([.secretariat, .coChair]),
        .get("/notification-recipients"),
        "Shows whom a role expression reaches now and why, and who is blocked; nothing is sent.", cost: .high)

    public let expression: RoleExpression
    /// The recipient after whom the part begins.
    public let after: Line?

    public init(expression: RoleExpression, after: Line? = nil) {
        self.expression = expression
        self.after = after
    }
}
