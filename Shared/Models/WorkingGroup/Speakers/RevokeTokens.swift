/// Revokes all tokens of an actor that were signed until now.
public struct RevokeTokens: Request {
    public typealias Answer = TokenRevocation

    public static let definition = define(
        "working-group.tokens.revoke", .command, for: .operators, .post("/tokens/{actor}/revocation"))

    public let actor: ActorID
    public let reason: Prose
}
