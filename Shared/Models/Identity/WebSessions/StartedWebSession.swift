/// A session that was begun, with its secret.
public struct StartedWebSession: Codable, Sendable, Equatable {
    public let session: WebSessionID
    /// Kept by the browser alone. Left out in the answer to a repeated command: only a digest of it is kept.
    public var secret: LinkSecret?
    public let expires: Instant
}

extension StartedWebSession: PersonalAnswer {
    public var impersonal: StartedWebSession {
        var impersonal = self
        impersonal.secret = nil
        return impersonal
    }
}
