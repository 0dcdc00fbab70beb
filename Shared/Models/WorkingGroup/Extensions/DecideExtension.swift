/// Approves or declines a request for more time.
public struct DecideExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.extensions.decide", .command, for: .steering, .post("/extensions/{extension}/decision"),
        "Approves or declines a request for more time; never by the owner or who asked.")

    public let `extension`: ExtensionID
    public let approve: Bool
    /// Required to decline.
    public let note: Prose?

    public init(
        `extension`: ExtensionID, approve: Bool, note: Prose? = nil
    ) {
        self.`extension` = `extension`
        self.approve = approve
        self.note = note
    }
}
