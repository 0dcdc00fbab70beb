internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A way in that is still open: by its link, whose secret the notifications service knows by its digest, or by its code.
struct OpenSignIn: Sendable {
    let id: SignInID
    let person: ActorID
    let party: PartyID?
    /// None for a code.
    let browser: ContentDigest?
    let requested: Instant
    let expires: Instant
    /// When they proved elsewhere who they are; nil where opening it is the proof.
    let authenticated: Instant?

    /// - Throws: ``refusal`` for what was never there, is used or is over: in the same words.
    @Reactor static func find(
        secret: LinkSecret?, code: SignInCode?, in reading: some HandlerContext, isLocking: Bool = false
    ) async throws -> OpenSignIn {
        var id: SignInID?
        if let secret {
            id = try await reading.find(FindSignInLink(secret: secret), in: .notifications)?.signIn
            guard id != nil else { throw refusal }
        }
        let found = try await reading.first(Select(id: id, code: code?.digest, now: .now, isLocking: isLocking))
        guard let found else { throw refusal }
        return found
    }

    /// Whether it is a code of the secretariat, which lets one person into their own entry, whoever else reads their address.
    var isCode: Bool { browser == nil }

    /// The offices that it opens.
    ///
    /// - Throws: ``refusal`` for what was sent to an address that its owner has left since.
    @Reactor func offices(in reading: some HandlerContext) async throws -> [HeldOffice] {
        let found = try await reading.ask(FindOffices(actor: person), of: .workingGroup)
        guard !isCode else { return found.offices.filter { $0.actor == person } }
        guard found.addressSince.map({ $0 < requested }) ?? true else { throw Self.refusal }
        return found.offices
    }

    static var refusal: Rejection {
        Rejection(.notFound, detail: "The link or the code is not valid, or not any more: ask for another one.")
    }

    private struct Select: Statement {
        let id: SignInID?
        let code: ContentDigest?
        let now: Instant
        let isLocking: Bool

        var sql: SQL {
            """
            SELECT id, person, party, browser, requested_at, expires_at, authenticated_at FROM sign_in
            WHERE (id = \(id) OR code = \(code)) AND person IS NOT NULL AND used_at IS NULL AND expires_at > \(now)
            \(unsafe: isLocking ? "FOR UPDATE" : "")
            """
        }

        static func decode(_ row: Row) throws -> OpenSignIn {
            try OpenSignIn(
                id: row.id, person: row.person, party: row.party, browser: row.browser, requested: row.requested_at,
                expires: row.expires_at, authenticated: row.authenticated_at)
        }
    }
}
