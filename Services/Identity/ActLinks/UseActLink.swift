internal import Authority
internal import Messaging
internal import Models
internal import Reactor

extension UseActLink {
    /// - Throws: `notFound` for a link that is not valid any more; `unauthenticated` where its office has ended, or is entered by
    ///   a second factor alone.
    @Reactor func answer(in context: QueryContext, _ signer: ActorSigner) async throws -> LinkCredential {
        guard let link = try await context.find(FindActLink(secret: secret), in: .notifications) else {
            throw Rejection(.notFound, detail: "The link is not valid, or not any more.")
        }
        let person = ActorID(link.contact)
        let held = try await context.ask(FindOffices(actor: person), of: .workingGroup).offices
        guard let office = held.first(where: { $0.actor == person }) else {
            throw Rejection(.unauthenticated, detail: "The office to which the mail was sent has ended.")
        }
        guard try await context.query(HeldFactor.Holders(people: [person])).isEmpty else {
            throw Rejection(.unauthenticated, detail: "Your office is entered with a second factor: sign in.")
        }
        let credential = try await signer.credential(
            Self.actor(by: link, in: office), ending: link.expires, in: context)
        return LinkCredential(credential: credential, about: link.about, language: link.language)
    }

    /// Who acts by a link. When they were signed in last, it does not tell: what needs that is not for it.
    private static func actor(by link: ActLink, in office: HeldOffice) -> Actor {
        Actor(
            subject: office.actor, roles: [office.role], party: office.party,
            credential: Line(cutting: link.letter.rawValue), requests: LinkedActs.requests(about: link.about),
            object: link.about, authenticatedAt: Instant(microseconds: 0))
    }
}
