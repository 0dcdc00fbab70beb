/// A session that was begun, with its secret.
public struct StartedWebSession: Codable, Sendable, Equatable {
    public let session: WebSessionID
    /// Kept by the browser alone. Left out in the answer to a repeated command: only a digest of it is kept.
    public var secret: LinkSecret?
    public let expires: Instant
    /// Whether it is good for nothing but setting up a second factor, as long as there is none.
    public let awaitsFactor: Bool
}

extension StartedWebSession: PersonalAnswer {
    public var impersonal: StartedWebSession {
        var impersonal = self
        impersonal.secret = nil
        return impersonal
    }
}
