internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension RequestSignIn {
    /// Notes that somebody asks. Whether the address is known is found out afterwards (``SignInLetters``): by the answer and by
    /// the time it takes, one address is like another.
    @Reactor func perform(in unit: UnitOfWork, marking addresses: AddressMarks) async throws -> SignIn {
        try await WaitingSignIn(
            address: address, known: nil, mark: addresses.mark(address), browser: browser, network: network
        ).enter(in: unit)
    }
}

/// A way in that somebody asked for.
struct WaitingSignIn: Sendable {
    let id = SignInID.generate()
    let address: EmailAddress?
    /// Where it is known already who is to be written to.
    let known: (person: ActorID, party: PartyID?)?
    let mark: ContentDigest
    let browser: ContentDigest
    let network: Line

    /// - Throws: `Rejection` `tooManyRequests` for a network that asks too often.
    @Reactor func enter(in unit: UnitOfWork) async throws -> SignIn {
        // By the true time, as sessions are.
        let now = Instant.now
        let expires = now.advanced(by: SignInLimits.lifetime)
        let counted = try await unit.first(SignInLimits.Count(mark: mark, network: network, now: now))
        guard counted?.isTaken ?? true else { throw SignInLimits.refusal }
        let isWritten = counted?.isWritten ?? true
        unit.enqueue(
            """
            INSERT INTO sign_in (id, address, address_mark, network, browser, person, party, requested_at,
                expires_at)
            VALUES (\(id), \(isWritten ? address : nil), \(mark), \(network), \(browser),
                \(isWritten ? known?.person : nil), \(known?.party), \(now), \(expires))
            """)
        if isWritten, let known {
            try unit.tell(
                SignInRequested(signIn: id, actor: known.person, party: known.party, expires: expires),
                about: Subject(id))
        }
        return SignIn(id: id, expires: expires)
    }
}
