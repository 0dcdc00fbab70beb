/// A sign-in at the provider of identities that was begun.
public struct ProviderSignIn: Codable, Sendable, Equatable {
    /// Page of the provider to which the browser is sent. Left out in the answer to a repeated command: it has a secret in it.
    public var page: Prose?
    /// Until when the provider may send the browser back.
    public let expires: Instant
}

extension ProviderSignIn: PersonalAnswer {
    public var impersonal: ProviderSignIn {
        var impersonal = self
        impersonal.page = nil
        return impersonal
    }
}
