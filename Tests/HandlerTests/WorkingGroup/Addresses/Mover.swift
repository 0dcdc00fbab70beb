import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

/// Somebody who is signed in and moves to another address.
struct Mover {
    let browser: Browser
    let speaker: Speaker
    let contact: ContactID
    let party: PartyID
    let address: EmailAddress
    let next: EmailAddress

    static func signedIn() async throws -> (speaker: Speaker, browser: Browser, address: EmailAddress) {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        return (try await browser.speaker(), browser, address)
    }

    init(to next: EmailAddress? = nil) async throws {
        let (speaker, browser, address) = try await Self.signedIn()
        (self.speaker, self.browser, self.address) = (speaker, browser, address)
        contact = try #require(ContactID(rawValue: speaker.actor.subject.rawValue))
        party = try #require(speaker.actor.party)
        self.next = try next ?? Cast.email("next-\(contact)")
    }

    init(browser: Browser, address: EmailAddress, contact: ContactID, to next: EmailAddress? = nil) async throws {
        (self.browser, self.address, self.contact) = (browser, address, contact)
        speaker = try await browser.speaker()
        party = try #require(PartyID(rawValue: "none"))
        self.next = try next ?? Cast.email("next-\(contact)")
    }

    /// Asks for the change, and waits until the mails have left.
    func asks(for address: EmailAddress? = nil) async throws -> AddressChange {
        let change = try await speaker.tell(ChangeAddress(email: address ?? next))
        try await Installation.running.sendMail()
        return change
    }

    /// What the newest link holds that was sent to an end.
    func secret(_ end: AddressEnd) async throws -> LinkSecret {
        try await Self.secret(end, to: end == .former ? address : next)
    }

    func confirms(_ end: AddressEnd) async throws -> AddressLinkContents {
        let contents = try await Browser.gateway.send(ConfirmAddressLink(secret: try await secret(end), end: end))
        try await Installation.running.settle()
        return contents
    }

    func moves() async throws {
        _ = try await asks()
        for end in AddressEnd.allCases { _ = try await confirms(end) }
        try await Installation.running.sendMail()
    }

    /// Moves on, once at the new address.
    func moves(on further: EmailAddress) async throws {
        _ = try await asks(for: further)
        for (end, address) in [(AddressEnd.former, next), (.new, further)] {
            let link = ConfirmAddressLink(secret: try await Self.secret(end, to: address), end: end)
            try await Browser.gateway.tell(link)
        }
        try await Installation.running.sendMail()
    }

    /// What the newest link for an end holds that was sent to an address.
    static func secret(_ end: AddressEnd, to address: EmailAddress) async throws -> LinkSecret {
        try #require(try await Installation.running.mails(to: address).compactMap { $0.secret(end.purpose) }.last)
    }

    /// “It was not me”, by the newest link that was sent to an address.
    func objects(at address: EmailAddress) async throws -> AddressLinkContents {
        try await Browser.gateway.tell(RefuseAddressLink(secret: try await Self.secret(.former, to: address)))
    }

    /// Where the register has them.
    var recorded: EmailAddress? {
        get async throws {
            try await Speaker.secretariat.send(ListFocalPoints(party: party)).items.first { $0.id == contact }?.email
        }
    }

    /// How many addresses are kept where the change may lead.
    var kept: Int {
        get async throws {
            try await Installation.running.count(
                "SELECT count(*) FROM address_change WHERE contact = \(contact) AND email IS NOT NULL")
        }
    }
}
