import Models
import Testing

@Suite("Offices in which somebody acts") struct ActingOfficeTests {
    private typealias Actor = Models.Actor

    @Test("An office is read as it is written, and its party is there where it has one")
    func text() throws {
        for text in [
            "secretariat", "co-chair", "ops", "focal-point:chile", "alternate:a-1", "delegate:x", "observer:y",
        ] {
            let office = try #require(ActingOffice(rawValue: text), "\(text)")
            #expect(office.rawValue == text && office.kind.isOfParty == (office.party != nil))
        }
        for text in [
            "", "secretariat:chile", "co-chair:", "focal-point", "focal-point:", "focal-point:Chile",
            "focal-point.chile",
            "delegate:a:b", "public", "Secretariat", " secretariat", "ops ",
        ] {
            #expect(ActingOffice(rawValue: text) == nil, "\(text)")
        }
    }

    @Test("The office follows from the roles, and an alternate's from the right by which it speaks")
    func actors() throws {
        let party = try #require(PartyID(rawValue: "chile"))
        func office(_ roles: Set<Role>, _ party: PartyID? = nil, right: SpeakingRight? = nil) -> String? {
            ActingOffice(of: Actor(subject: "somebody", roles: roles, party: party, right: right))?.rawValue
        }
        #expect(office([.secretariat]) == "secretariat" && office([.ops]) == "ops")
        // Who steers does so also for a party, and whatever else they are.
        #expect(office([.secretariat, .coChair, .focalPoint], party) == "secretariat")
        #expect(office([.coChair, .delegate], party) == "co-chair")
        #expect(office([.focalPoint], party) == "focal-point:chile")
        #expect(office([.focalPoint], party, right: .focalPoint) == "focal-point:chile")
        #expect(office([.focalPoint], party, right: .alternate) == "alternate:chile")
        #expect(office([.delegate], party) == "delegate:chile" && office([.observer], party) == "observer:chile")
        #expect(office([.public]) == nil && office([]) == nil && office([.focalPoint]) == nil)
    }

    @Test("The register says of a token of an alternate's own that it is one, and of an account's nothing")
    func standing() throws {
        let party = try #require(PartyID(rawValue: "chile"))
        let terms = [
            SpeakingTerm(actor: "holder", right: .focalPoint), SpeakingTerm(actor: "other", right: .alternate),
        ]
        func office(_ subject: ActorID) -> String? {
            let actor = Actor(subject: subject, roles: [.focalPoint], party: party)
            return ActingOffice(of: actor.standing(by: terms, on: CalendarDate(daysSince1970: 20_000)))?.rawValue
        }
        #expect(office("holder") == "focal-point:chile" && office("other") == "alternate:chile")
        #expect(office("focal-point.chile") == "focal-point:chile" && office("nobody") == nil)
    }

    @Test("An account is called by its office; the id of a person is no account")
    func accounts() {
        let named: [(ActorID, String)] = [
            ("system", "The system"), ("public", "The public"), ("secretariat", "Secretariat"),
            ("co-chair", "Co-chair"),
            ("ops", "Operator"),
        ]
        for (account, name) in named {
            #expect(account.isAccount)
            #expect(account.accountName == name)
        }
        #expect(ActingOffice(account: "focal-point.chile")?.words("Chile") == "focal point of Chile")
        #expect(ActingOffice(account: "observer.wwf")?.title() == "Observer for wwf")
        for other: ActorID in ["focal-point", "focal-point-7", "contact-1", "secretariat-1"] {
            #expect(other.accountName == nil && ActingOffice(account: other) == nil, "\(other)")
        }
    }
}
