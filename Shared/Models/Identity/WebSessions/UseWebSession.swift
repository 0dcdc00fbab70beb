/// Gives the word of the system for who is behind a session, good for minutes.
public struct UseWebSession: Request {
    public typealias Answer = ActorCredential

    public static let definition = define("identity.web-sessions.use", .query, for: .principals, nil)

    public let secret: LinkSecret
    /// Party in whose place the actor speaks.
    public let onBehalfOf: PartyID?
}
