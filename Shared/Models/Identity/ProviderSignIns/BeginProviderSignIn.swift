/// Begins to sign somebody in at the provider of identities (OpenID Connect), in the browser that asks.
public struct BeginProviderSignIn: Request {
    public typealias Answer = ProviderSignIn

    public static let definition = define("identity.provider-sign-ins.begin", .command, for: .principals, nil)

    /// Digest of the browser's own secret: what the provider says counts there and nowhere else.
    public let browser: ContentDigest
    /// Network that it is asked from.
    public let network: Line
}
