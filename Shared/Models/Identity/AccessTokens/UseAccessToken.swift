/// Gives the word of the system for who is behind an access token, good for minutes.
public struct UseAccessToken: Request {
    public typealias Answer = ActorCredential

    public static let definition = define("identity.access-tokens.use", .query, for: .principals, nil)

    public let secret: AccessTokenSecret
    /// Party in whose place the actor speaks.
    public let onBehalfOf: PartyID?
}
