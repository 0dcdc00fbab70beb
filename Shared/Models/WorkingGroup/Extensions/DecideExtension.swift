/// Approves or declines a request for more time. Neither the owner nor the person who asked may do so.
public struct DecideExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.extensions.decide", .command, for: .steering, .post("/extensions/{extension}/decision"))

    public let `extension`: ExtensionID
    public let approve: Bool
    /// Reason. Required to decline.
    public let note: Prose?
}

extension DecideExtension: Limiting {
    public static let rules: [FieldRule] = [.needed("note", "is required to decline", unless: "approve")]
}
