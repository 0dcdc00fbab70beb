import Crypto
import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Identity

/// Somebody at a browser, as the gateway passes on what they do.
@Reactor final class Browser {
    /// Requests of the gateway itself: nobody is signed in yet.
    nonisolated static let gateway = Speaker.everybody

    let network: Line
    let digest = ContentDigest(hash: SHA256.hash(data: Array(LinkSecret.generate().rawValue.utf8)))
    private(set) var session: LinkSecret?

    init(network: Line = "192.0.2.1") { self.network = network }

    /// Types an address, and waits until the mail would have left.
    func ask(_ address: EmailAddress) async throws {
        try await Self.gateway.send(RequestSignIn(address: address, browser: digest, network: network))
        try await Installation.running.settleSignIns()
    }

    func offer(_ link: LinkSecret) async throws -> SignInOffer {
        try await Self.gateway.send(ShowSignIn(secret: link, code: nil, browser: digest))
    }

    func completion(_ link: LinkSecret, as office: ActorID) -> CompleteSignIn {
        CompleteSignIn(secret: link, code: nil, browser: digest, office: office, agent: "A browser", network: network)
    }

    func signIn(_ link: LinkSecret, as office: ActorID) async throws {
        session = try await Self.gateway.send(completion(link, as: office)).secret
        try await Installation.running.settle()
    }

    /// Takes a session that was begun.
    func take(_ secret: LinkSecret) { session = secret }

    func goOn(as office: ActorID) async throws {
        session = try await Self.gateway.send(SwitchOffice(secret: try #require(session), office: office)).secret
        try await Installation.running.settle()
    }

    /// Asks for a way in, takes the link from the mail and signs in.
    func enter(_ address: EmailAddress, as office: ActorID) async throws {
        let known = try Installation.running.links(to: address)
        try await ask(address)
        let links = try Installation.running.links(to: address)
        try #require(links.count == known.count + 1)
        try await signIn(try #require(links.last), as: office)
    }

    func use(onBehalfOf: PartyID? = nil) async throws -> ActorCredential {
        try await Self.gateway.send(UseWebSession(secret: try #require(session), onBehalfOf: onBehalfOf))
    }

    /// Whoever is signed in, as services take the word for it.
    func speaker() async throws -> Speaker {
        Speaker(actor: try await Installation.running.actor(of: try await use().token))
    }
}

extension Installation {
    /// The links that were sent to an address to sign in by.
    func links(to address: EmailAddress) throws -> [LinkSecret] {
        try mails(to: address).compactMap { $0.secret(.signIn) }
    }

    /// Finds out whose addresses were typed, and sends the mails.
    func settleSignIns() async throws {
        let letters = SignInLetters(try host(of: .identity))
        while try await letters.settleSome() > 0 {}
        try await settle()
        try await sendMail()
    }
}

extension Cast {
    /// The focal point of a new state, by id and address.
    static func person() async throws -> (office: ActorID, address: EmailAddress, party: PartyID) {
        let party = try await party()
        let nomination = try nomination(party, from: try day(-10))
        let contact = try await Speaker.secretariat.tell(nomination)
        return (ActorID(contact.id), nomination.email, party)
    }

    /// Somebody of an office of the whole group.
    static func server(
        in office: Office, from: Int = -10, to: Int? = nil
    ) async throws -> (office: ActorID, address: EmailAddress) {
        let address = try #require(EmailAddress(rawValue: "office-\(number())@example.org"))
        let contact = try await Speaker.secretariat.tell(
            AppointOfficeContact(
                office: office, name: "Somebody of an office", email: address, language: .english, zone: .utc,
                validFrom: try day(from), validTo: try to.map(day)))
        return (ActorID(contact.id), address)
    }
}
