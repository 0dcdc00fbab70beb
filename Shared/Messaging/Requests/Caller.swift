public import Models

/// Who sent a request, by which way, and when.
public struct Caller: Sendable {
    /// The person or role that the signed token names; the public where there was none.
    public let actor: Actor
    /// The process whose CURVE key the message came with.
    public let principal: String
    public let now: Instant
    public let traceparent: String?
    /// The link of a mail by which the actor sends a command; nil for whoever has signed in.
    public let link: LinkAct?
    /// The token itself, for asking another service in the caller's name.
    let token: String?

    public init(
        actor: Actor, principal: String, now: Instant, traceparent: String?, link: LinkAct? = nil, token: String? = nil
    ) {
        self.actor = actor
        self.principal = principal
        self.now = now
        self.traceparent = traceparent
        self.link = link
        self.token = token
    }
}
