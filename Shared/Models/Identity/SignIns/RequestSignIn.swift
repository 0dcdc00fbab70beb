/// Asks for a way in by mail. Whoever asks learns nothing of whether the address is known.
public struct RequestSignIn: Request {
    public typealias Answer = SignIn

    public static let definition = define("identity.sign-ins.request", .command, for: .principals, nil)

    public let address: EmailAddress
    /// Digest of the browser's own secret: the link opens there and nowhere else.
    public let browser: ContentDigest
    /// Network that it is asked from.
    public let network: Line
}
