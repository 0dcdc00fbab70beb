/// Revokes an access token. What is under way with it is refused within a minute.
public struct RevokeAccessToken: Request {
    public typealias Answer = AccessToken

    public static let definition = define(
        "identity.access-tokens.revoke", .command, for: .accounts, .post("/access-tokens/{token}/revocation"))

    public let token: AccessTokenID
    /// For a token of somebody else.
    public let reason: Prose?
}
