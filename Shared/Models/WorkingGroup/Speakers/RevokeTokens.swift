/// Ends the tokens of an actor.
public struct RevokeTokens: Request {
    public typealias Answer = TokenRevocation

    public static let definition = RequestDefinition(
        "working-group.tokens.revoke", .command, for: .operators, .post("/tokens/{actor}/revocation"),
        "Ends all tokens of an actor that were signed until now, wherever they are.")

    public let actor: ActorID
    public let reason: Prose

    public init(
        actor: ActorID, reason: Prose
    ) {
        self.actor = actor
        self.reason = reason
    }
}
