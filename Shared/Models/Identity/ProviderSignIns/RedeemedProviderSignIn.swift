/// What came of a sign-in at the provider of identities.
public struct RedeemedProviderSignIn: Codable, Sendable, Equatable {
    public let outcome: ProviderOutcome
    /// Opens the offices of the address, in the same browser. Left out where there are none, and in the answer to a repeated
    /// command.
    public var code: SignInCode?
}

extension RedeemedProviderSignIn: PersonalAnswer {
    public var impersonal: RedeemedProviderSignIn {
        var impersonal = self
        impersonal.code = nil
        return impersonal
    }
}
