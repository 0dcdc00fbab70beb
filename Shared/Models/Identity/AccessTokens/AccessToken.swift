/// A token by which a program, or the command line, acts for somebody.
public struct AccessToken: Codable, Sendable, Equatable {
    public let id: AccessTokenID
    /// What it is for.
    public let name: Line
    public let person: ActorID
    public let role: Role
    public let party: PartyID?
    /// Requests that it may send; left out where it may send all that the person may.
    public let requests: [RequestPattern]?
    public let issuedAt: Instant
    public let expiresAt: Instant
    /// When it was used last, within some seconds.
    public let lastUsedAt: Instant?
    public let revokedAt: Instant?
    /// Token itself, shown once, when it is issued: only a digest of it is kept.
    public var secret: AccessTokenSecret?
}

extension AccessToken: PersonalAnswer {
    public var impersonal: AccessToken {
        var impersonal = self
        impersonal.secret = nil
        return impersonal
    }
}

public typealias AccessTokenID = ID<AccessToken>
