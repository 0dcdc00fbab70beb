internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit
internal import Synchronization

/// Puts the word of the identity service in the place of what a client brings: a cookie, or an access token. Everything behind
/// sees a signed token that is good for minutes, and nothing that lasts.
final class Credentials: Sendable {
    /// A word that was given is used so long: what has ended meanwhile the services know by themselves.
    private static let reuse = Duration.seconds(20)
    private static let capacity = 4096

    private struct Known {
        let credential: ActorCredential
        let until: ContinuousClock.Instant
    }

    private let bus: RequestClient
    private let cookies: Cookies
    private let origins: Origins
    private let known = Mutex<[String: Known]>([:])

    init(_ bus: RequestClient, _ cookies: Cookies, _ origins: Origins) {
        (self.bus, self.cookies, self.origins) = (bus, cookies, origins)
    }

    /// The request with a token that services take.
    ///
    /// - Throws: `unauthenticated` for an access token that is none; ``MailLinkOver``; a session that is over is that of nobody.
    func exchange(_ request: Request) async throws -> Request {
        if let link = request.mailLink { return try await exchange(link, of: request) }
        let party = try Self.party(of: request)
        if let text = try request.bearerToken {
            guard text.hasPrefix(AccessTokenSecret.prefix) else { return request }
            guard let secret = AccessTokenSecret(rawValue: text) else {
                throw Rejection(.unauthenticated, detail: "The access token is not complete.")
            }
            return request.with(try await self.credential(of: secret, party).token)
        }
        guard let secret = cookies.secret(.session, of: request) else { return request }
        if request.method != .get, request.method != .head { try check(request, secret) }
        do {
            return request.with(try await credential(of: secret, party).token)
        } catch let refused as RemoteProblem where refused.problem.code == .unauthenticated {
            return request
        }
    }

    /// What is done by the link of a mail is asked for anew: it may be over by the word of who says that it was not they. A form that
    /// is sent then is that of nobody, and comes again as it was.
    private func exchange(_ link: LinkSecret, of request: Request) async throws -> Request {
        guard request.method != .get, request.method != .head else {
            return request.with(try await remembered(link.digest, nil) { try await credential(by: link) }.token)
        }
        do {
            return request.with(try await credential(by: link).token)
        } catch is MailLinkOver {
            return request
        }
    }

    /// Who is behind a session.
    func credential(of secret: LinkSecret, _ party: PartyID? = nil) async throws -> ActorCredential {
        try await remembered(secret.digest, party) {
            try await bus.send(UseWebSession(secret: secret, onBehalfOf: party), to: .identity)
        }
    }

    /// For whom the link of a mail acts.
    private func credential(by link: LinkSecret) async throws -> ActorCredential {
        try await MailLinkOver.told { try await bus.send(UseActLink(secret: link), to: .identity).credential }
    }

    /// Who is behind an access token.
    private func credential(of secret: AccessTokenSecret, _ party: PartyID?) async throws -> ActorCredential {
        try await remembered(secret.digest, party) {
            try await bus.send(UseAccessToken(secret: secret, onBehalfOf: party), to: .identity)
        }
    }

    /// Forgets the word that was given for a session or an access token.
    func forget(_ id: String) {
        known.withLock { known in known = known.filter { $0.value.credential.id.rawValue != id } }
    }

    private func remembered(
        _ digest: ContentDigest, _ party: PartyID?, _ ask: () async throws -> ActorCredential
    ) async throws -> ActorCredential {
        let key = "\(digest) \(party?.rawValue ?? "")"
        if let found = known.withLock({ $0[key] }), found.until > .now { return found.credential }
        let credential = try await ask()
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
            known[key] = Known(credential: credential, until: .now + Self.reuse)
        }
        return credential
    }

    /// A cookie goes along with whatever a page of others makes a browser send: only a page of ours knows the secret of its
    /// forms. Forms of pages bring it among their fields, and are checked there.
    private func check(_ request: Request, _ secret: LinkSecret) throws {
        guard origins.isOwn(request) else {
            throw Rejection.forbidden("The request comes from a page of somebody else.")
        }
        guard request.uri.path.hasPrefix(JSONAPI.prefix) else { return }
        guard request.headers[.formSecret] == secret.formSecret else {
            throw Rejection.forbidden("A page that acts for you says so with the secret of its forms in NPP16-Form.")
        }
    }

    private static func party(of request: Request) throws -> PartyID? {
        guard let text = request.headers[.onBehalfOf] else { return nil }
        guard let party = PartyID(rawValue: text) else {
            throw Rejection.invalid("NPP16-On-Behalf-Of", "must be \(PartyID.rule.words)")
        }
        return party
    }
}

extension Request {
    fileprivate func with(_ token: Prose) -> Request {
        var head = head
        head.headerFields[.authorization] = "Bearer \(token)"
        return Request(head: head, body: body)
    }
}

/// The link of a mail that acts no more.
struct MailLinkOver: Error {
    /// Whether what it is for can be done by signing in.
    let isForSignedIn: Bool

    /// Asks identity for what is behind a link.
    ///
    /// - Throws: it where identity says that the link is over.
    static func told<Answer>(_ ask: () async throws -> Answer) async throws -> Answer {
        do {
            return try await ask()
        } catch let refused as RemoteProblem where [.notFound, .unauthenticated].contains(refused.problem.code) {
            throw MailLinkOver(isForSignedIn: refused.problem.code == .unauthenticated)
        }
    }
}
