/// Signs somebody in, once, in one of their offices.
public struct CompleteSignIn: Request {
    public typealias Answer = StartedWebSession

    public static let definition = define("identity.sign-ins.complete", .command, for: .principals, nil)

    public let secret: LinkSecret?
    public let code: SignInCode?
    /// Digest of the browser's own secret.
    public let browser: ContentDigest
    public let office: ActorID
    /// For an office that asks for a second factor.
    public let factor: SecondFactorCode?
    /// Browser and system, as far as they were recognized.
    public let agent: Line?
    public let network: Line
}

extension CompleteSignIn: Limiting {
    public static let rules: [FieldRule] = [.either("secret", or: "code")]
}
