/// Shows what a link or a code lets somebody into. Changes nothing: mail programs and scanners look, too.
public struct ShowSignIn: Request {
    public typealias Answer = SignInOffer

    public static let definition = define("identity.sign-ins.show", .query, for: .principals, nil)

    public let secret: LinkSecret?
    public let code: SignInCode?
    /// Digest of the browser's own secret, where it has one.
    public let browser: ContentDigest?
}

extension ShowSignIn: Limiting {
    public static let rules: [FieldRule] = [.either("secret", or: "code")]
}
