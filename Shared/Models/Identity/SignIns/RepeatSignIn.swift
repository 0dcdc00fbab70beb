/// Sends another link to whom an earlier one was sent, for another browser: the earlier one opens nothing there.
public struct RepeatSignIn: Request {
    public typealias Answer = SignIn

    public static let definition = define("identity.sign-ins.repeat", .command, for: .principals, nil)

    public let secret: LinkSecret
    /// Digest of the browser's own secret.
    public let browser: ContentDigest
    /// Network that it is asked from.
    public let network: Line
}
