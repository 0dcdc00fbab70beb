/// Approves or declines a request for more time; never by the owner or who asked.
public struct DecideExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.extensions.decide", .command, for: .steering, .post("/extensions/{extension}/decision"))

    public let `extension`: ExtensionID
    public let approve: Bool
    /// Required to decline.
    public let note: Prose?
}
