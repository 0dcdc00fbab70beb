/// A code by which somebody signs in once.
public struct PrintedSignInCode: Codable, Sendable, Equatable {
    public let signIn: SignInID
    public let person: ActorID
    /// Typed at the sign-in page. Left out in the answer to a repeated command: only a digest of it is kept.
    public var code: SignInCode?
    public let expires: Instant
}

extension PrintedSignInCode: PersonalAnswer {
    public var impersonal: PrintedSignInCode {
        var impersonal = self
        impersonal.code = nil
        return impersonal
    }
}
