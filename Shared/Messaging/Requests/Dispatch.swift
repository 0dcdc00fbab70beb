internal import Logging
public import Models
internal import Postgres
internal import Reactor

/// Who is behind a token.
public protocol ActorVerifier: Sendable {
    /// - Parameter token: the signed token as it came with the request; nil where none came.
    /// - Throws: `Rejection` `unauthenticated` for a token that is forged, garbled or expired.
    @Reactor func actor(for token: String?) async throws -> Actor
}

/// Which process may send which request: the contract in `principals.yaml`.
public protocol PrincipalPolicy: Sendable {
    func mayPrincipal(_ principal: String, send request: RequestName) -> Bool
    /// Whether a principal has anything to say on a channel.
    func mayPrincipal(_ principal: String, enter channel: ServiceDirectory.Channel) -> Bool
    /// Whether a principal may have commands run dry: it gets the events that these would tell, whoever may read them.
    func mayRunDry(_ principal: String) -> Bool
    /// Whether a principal stands for programs outside of the backbone.
    func isPublic(_ principal: String) -> Bool
}

/// A request that has come through the door.
struct Incoming: Sendable {
    var envelope: Envelope
    let principal: String
    let now: Instant
}

/// Finds who is to handle a request, checks that the caller may send it, and runs it.
@Reactor final class Dispatch {
    typealias Handler = @Reactor (Incoming, Caller) async throws -> Reply

    private struct Entry {
        let definition: RequestDefinition
        let run: Handler
        /// Carries the command out and undoes it; nil for what is no command of a transaction.
        let rehearse: Handler?
    }

    private var entries: [String: Entry] = [:]
    private let verifier: any ActorVerifier
    private let policy: any PrincipalPolicy

    init(verifier: any ActorVerifier, policy: any PrincipalPolicy) {
        self.verifier = verifier
        self.policy = policy
    }

    func register(_ definition: RequestDefinition, rehearse: Handler? = nil, _ run: @escaping Handler) {
        let type = MessageType.request(definition.name)
        precondition(entries[type] == nil, "\(definition.name) has two handlers")
        entries[type] = Entry(definition: definition, run: run, rehearse: rehearse)
    }

    /// What is answered here under this type; nil for what is not.
    func definition(of type: String) -> RequestDefinition? {
        entries[MessageType.command(ofDryRun: type) ?? type]?.definition
    }

    /// - Throws: `Rejection`, `DecodingError` with the coding path of the field, or what the handler throws.
    func run(_ incoming: Incoming) async throws -> Reply {
        var incoming = incoming
        let rehearsed = MessageType.command(ofDryRun: incoming.envelope.type)
        if let rehearsed { incoming.envelope.type = rehearsed }
        guard let entry = entries[incoming.envelope.type] else {
            throw Rejection(.unknownRequest, detail: "Nothing here answers “\(incoming.envelope.type)”.")
        }
        guard policy.mayPrincipal(incoming.principal, send: entry.definition.name) else {
            throw Rejection(.forbidden, detail: "\(incoming.principal) may not send \(entry.definition.name).")
        }
        let actor = try await verifier.actor(for: incoming.envelope.actor).reading(entry.definition)
        try entry.definition.access.check(actor, sending: entry.definition.name)
        // By the true time, as tokens are signed.
        try entry.definition.checkFreshness(of: actor, now: .now)
        let caller = Caller(
            actor: actor, principal: incoming.principal, now: incoming.now, traceparent: incoming.envelope.traceparent,
            link: actor.link(sending: entry.definition.name),
            token: actor == .public ? nil : incoming.envelope.actor)
        guard rehearsed != nil else { return try await entry.run(incoming, caller) }
        guard policy.mayRunDry(incoming.principal) else {
            throw Rejection(.forbidden, detail: "\(incoming.principal) may not have commands run dry.")
        }
        guard entry.definition.mayRunDry, let rehearse = entry.rehearse else {
            throw Rejection(.forbidden, detail: "\(entry.definition.name) cannot be run dry.")
        }
        return try await rehearse(incoming, caller)
    }
}

extension Access {
    /// - Throws: `Rejection` `unauthenticated` or `forbidden`.
    public func check(_ actor: Actor, sending name: RequestName) throws {
        // What services ask each other for the sake of a request belongs to the request.
        if self != .principals, let requests = actor.requests, !requests.contains(where: { $0.allows(name) }) {
            throw Rejection.forbidden(
                actor.object == nil
                    ? "The access token is not for \(name)." : "The link of a mail is not for \(name): sign in.")
        }
        guard case .roles(let roles) = self, actor.roles.isDisjoint(with: roles) else { return }
        if actor == .public {
            throw Rejection(.unauthenticated, detail: "Sign in to send \(name).")
        }
        if let refusal = actor.refusal { throw Rejection.forbidden(refusal) }
        throw Rejection(.forbidden, detail: "\(name) is for: \(words: roles.sorted { $0.rawValue < $1.rawValue }).")
    }
}

extension Actor {
    /// By the link of a mail somebody reads what it is not for as everybody does.
    fileprivate func reading(_ definition: RequestDefinition) -> Actor {
        guard object != nil, definition.effect == .query, definition.access != .principals,
            !(requests ?? []).contains(where: { $0.allows(definition.name) })
        else { return self }
        return .public
    }

    /// The link of a mail by which the actor sends a request.
    fileprivate func link(sending name: RequestName) -> LinkAct? {
        guard let object, let letter = credential.flatMap({ DeliveryID(rawValue: $0.rawValue) }) else { return nil }
        return LinkAct(letter: letter, request: name, object: object)
    }
}
