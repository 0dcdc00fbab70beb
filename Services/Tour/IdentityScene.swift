internal import CLI
internal import Foundation
internal import Messaging
internal import Models

/// People: let in, signed in, in two offices, handed over, signed out, and what the record says of it (I5–I9).
///
/// Mail is not read here: people sign in by a code of the secretariat, the way for whom no mail reaches.
struct IdentityScene {
    let cast: TourCast
    /// Tells the people of one tour from those of others.
    private let mark = String(MessageID().rawValue.suffix(6))

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        let officer = try await letIn(&stage)
        let browser = try await signIn(officer, &stage)
        let person = try await playOffices(officer, browser, &stage)
        try await playEnds(officer, browser, person, &stage)
        try await playRecord(officer, person, &stage)
    }

    /// Somebody in an office.
    struct Somebody {
        let contact: ContactID
        let address: EmailAddress

        var actor: ActorID { ActorID(contact) }
    }

    private func address(_ name: String) throws -> EmailAddress {
        guard let address = EmailAddress(rawValue: "\(name)-\(mark)@example.org") else {
            throw Refusal("this is an address")
        }
        return address
    }

    private var today: CalendarDate {
        get async throws { try await cast.ops.send(ShowClock(service: .workingGroup)).now.date }
    }

    // MARK: Letting in

    private func letIn(_ stage: inout Stage) async throws -> Somebody {
        let address = try address("officer")
        var contact: ContactID?
        try await stage.step("I6 Somebody of the secretariat is let in") {
            let appointed = try await cast.secretariat.send(
                AppointOfficeContact(
                    office: .secretariat, name: "Officer of the tour", email: address, language: .french,
                    zone: try .named("Europe/Paris"), validFrom: try await today))
            contact = appointed.id
            return "\(appointed.id), \(address)"
        }
        guard let contact else { throw Refusal("nobody was appointed") }
        try await stage.step("I6 The welcome mail is sent") {
            let mail = try await eventually("the welcome mail") {
                try await cast.secretariat.send(ListDeliveries(recipient: contact)).items.first {
                    $0.state == .sent || $0.state == .accepted
                }
            }
            return "“\(mail.subject ?? "")”"
        }
        return Somebody(contact: contact, address: address)
    }

    // MARK: Signing in

    private func signIn(_ officer: Somebody, _ stage: inout Stage) async throws -> TourBrowser {
        let browser = TourBrowser(at: cast.secretariat.server)
        try await stage.step("I6 A known address and a stranger's") {
            let form = try await browser.get("/sign-in").form(to: "/sign-in")
            let known = try await browser.send(form, ["address": officer.address.rawValue])
            let stranger = try await browser.send(form, ["address": try address("stranger").rawValue])
            try expect("answer to a stranger", stranger.text, known.text)
            let mails = try await eventually("the mail with the link") {
                let sent = try await cast.secretariat.send(ListDeliveries(recipient: officer.contact)).items
                return sent.count == 2 ? sent : nil
            }
            return "answered alike; one mail left: “\(mails.first?.subject ?? "")”"
        }
        try await stage.step("I6 Signed in by a printed code") {
            let printed = try await cast.secretariat.send(
                PrintSignInCode(person: officer.actor, reason: "Tour of the system: no mail reaches."))
            guard let code = printed.code else { throw Refusal("no code was printed") }
            try await browser.enter(by: code, as: officer.actor)
            let page = try await browser.get("/account")
            try expect("the account names the officer", page.text.contains("Officer of the tour"), true)
            let again = TourBrowser(at: cast.secretariat.server)
            let asked = try await again.get("/sign-in")
            let refused = try await again.send(try asked.form(to: "/sign-in-code"), ["code": code.rawValue])
            try expect("status of a code that is used", refused.status, 404)
            return "once; the same code again: \(refused.status)"
        }
        return browser
    }

    // MARK: Two offices

    /// Makes the officer the focal point of a party that has none, and lets them in as such.
    private func playOffices(
        _ officer: Somebody, _ browser: TourBrowser, _ stage: inout Stage
    ) async throws -> Person {
        var person: Person?
        let second = TourBrowser(at: cast.secretariat.server)
        try await stage.step("I6 A second office, beside the first") {
            let gaps = try await cast.secretariat.send(ListNominationGaps(limit: PageLimit(rawValue: 500))).items
            guard let party = gaps.last?.party else { throw Refusal("every party has a focal point") }
            let day = try await today
            let nominated = try await cast.secretariat.send(
                NominateFocalPoint(
                    party: party, name: "Officer of the tour", email: officer.address, language: .french,
                    zone: try .named("Europe/Paris"), validFrom: day.advanced(byDays: -30), letter: "Tour of the system"
                ))
            let office = Somebody(contact: nominated.id, address: officer.address)
            person = Person(office: office, party: party)
            // What a code opens stays in its office: each is entered by one of its own.
            let code = try await eventually("a code for the second office") {
                try? await cast.secretariat.send(
                    PrintSignInCode(person: office.actor, reason: "Tour of the system: no mail reaches.")
                ).code
            }
            try await second.enter(by: code, as: office.actor)
            try expect("status of the account", try await second.get("/account").status, 200)
            try expect("status of the account in the first office", try await browser.get("/account").status, 200)
            return "secretariat and focal point of \(party)"
        }
        guard var person else { throw Refusal("nobody was nominated") }
        try await stage.step("I6 A program is let in") {
            let server = cast.secretariat.server
            let everybody = APIClient(server: server, token: nil)
            let waiting = try await everybody.send(BeginDeviceSignIn(client: "A program of the tour"))
            guard let device = waiting.device, let code = waiting.code else { throw Refusal("no code was given") }
            let page = try await second.get("/device?code=\(code.rawValue)")
            let approved = try await second.send(try page.form(to: "/device") { $0.fields["approve"] != nil })
            try expect("status", approved.status, 200)
            let token = try await everybody.send(RedeemDeviceSignIn(device: device))
            guard let secret = token.secret else { throw Refusal("the token was taken before") }
            person.program = APIClient(server: server, token: secret.rawValue)
            try await person.program?.isKnown()
            let account = try await person.program?.send(ShowAccount())
            try expect("party", account?.party, person.party)
            return "acts as focal point of \(person.party) until \(token.expiresAt)"
        }
        return person
    }

    struct Person {
        let office: Somebody
        let party: PartyID
        var program: APIClient?
    }
}
