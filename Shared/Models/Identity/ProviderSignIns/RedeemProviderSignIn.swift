/// Takes what the provider of identities sent a browser back with, and finds out whose offices it opens. Signs nobody in.
public struct RedeemProviderSignIn: Request {
    public typealias Answer = RedeemedProviderSignIn

    public static let definition = define("identity.provider-sign-ins.redeem", .command, for: .principals, nil)

    /// What the browser was sent off with.
    public let state: LinkSecret
    /// What the provider gave the browser.
    public let grant: Prose
    /// Digest of the browser's own secret.
    public let browser: ContentDigest
    /// Network that it is asked from.
    public let network: Line
}
