import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Who is told of a changed address", .installation, .serialized)
struct AddressTellingTests {
    private func newest(_ address: EmailAddress) async throws -> SentMail {
        try #require(try await Installation.running.mails(to: address).last)
    }

    /// The newest message in the inbox of the secretariat about an event of somebody.
    private func message(of type: EventType, _ mover: Mover) async throws -> InboxItem {
        try #require(
            try await Speaker.secretariat.send(ListInboxItems()).items.first {
                $0.event.rawValue == type.rawValue && $0.text.rawValue.contains(mover.contact.rawValue)
            })
    }

    @Test("both addresses are told of a change and of its end, in the language of the person")
    func letters() async throws {
        let mover = try await Mover()
        try await mover.speaker.tell(ReviseContact(language: .french))
        try await mover.moves()
        let (left, taken) = (try await newest(mover.address), try await newest(mover.next))
        #expect(left.text.contains("Votre adresse a été changée") && left.text.contains(mover.next.rawValue))
        #expect(left.secret(.formerAddress) != nil && left.text.contains("permet de tout rétablir jusqu’au "))
        #expect(taken.text.contains("Votre adresse a été changée") && taken.text.contains("/fr/sign-in"))
        #expect(!taken.text.contains(mover.address.rawValue) && taken.secret(.formerAddress) == nil)

        _ = try await mover.objects(at: mover.address)
        try await Installation.running.sendMail()
        let (back, undone) = (try await newest(mover.address), try await newest(mover.next))
        #expect(back.text.contains("Un changement d’adresse a été annulé") && back.text.contains("de nouveau envoyé"))
        #expect(undone.text.contains("n’est plus envoyé à cette adresse") && !undone.text.contains("/fr/sign-in"))
        for mail in [back, undone] {
            #expect(mail.secret(.formerAddress) == nil && mail.secret(.newAddress) == nil)
        }
        #expect(!undone.text.contains(mover.address.rawValue) && !back.text.contains(mover.next.rawValue))
    }

    @Test("the letters wait for no digest and no quiet hours, and nobody unsubscribes from them")
    func atOnce() async throws {
        let mover = try await Mover()
        try await mover.speaker.tell(
            ChangePreferences(contact: mover.contact, quiet: try Cast.quietHours, required: .weekly))
        try await mover.moves()
        _ = try await mover.objects(at: mover.address)
        try await Installation.running.sendMail()
        let deliveries = try await Speaker.secretariat.send(ListDeliveries(recipient: mover.contact)).items
        for type in [AddressChanged.type, AddressRestored.type] {
            let letters = deliveries.filter { $0.eventType.rawValue == type.rawValue }
            #expect(letters.count == 2 && letters.allSatisfy { $0.state == .sent }, "\(type)")
        }
        for address in [mover.address, mover.next] {
            for mail in try await Installation.running.mails(to: address) {
                #expect(mail.field("List-Unsubscribe") == nil)
            }
        }
    }

    @Test("a letter that leaves late says nothing that has ceased to be so")
    func late() async throws {
        let mover = try await Mover()
        _ = try await mover.asks()
        for end in AddressEnd.allCases { _ = try await mover.confirms(end) }
        let count = try await Installation.running.mails(to: mover.next).count
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(
                contact: mover.contact, reason: "Mistyped.", email: try Cast.email("right-\(mover.contact)")))
        try await Installation.running.sendMail()
        #expect(try await Installation.running.mails(to: mover.next).count == count)
        #expect(try await newest(mover.address).text.contains("/former-address/"))
        let states = try await Speaker.secretariat.send(ListDeliveries(recipient: mover.contact)).items.filter {
            $0.eventType.rawValue == AddressChanged.type.rawValue
        }.map(\.state)
        #expect(states == [.suppressed, .suppressed])
    }

    @Test(
        "the secretariat is told by inbox and mail in which office it was and of which entry, and never the addresses")
    func secretariat() async throws {
        let (_, desk) = try await Cast.server(in: .secretariat)
        let (moved, refusing) = (try await Mover(), try await Mover())
        try await moved.moves()
        let changed = try await message(of: AddressChanged.type, moved)
        let name = try await Speaker.everybody.send(ShowParty(party: moved.party)).name
        #expect(changed.subject.rawValue == "New address of a contact: focal point (\(name))")
        #expect(changed.text.rawValue.contains("can have it put back until"))
        _ = try await moved.objects(at: moved.address)
        let restored = try await message(of: AddressRestored.type, moved)
        #expect(restored.subject.rawValue == "Address of a contact put back: focal point (\(name))")
        _ = try await refusing.asks()
        _ = try await refusing.objects(at: refusing.address)
        let refused = try await message(of: AddressChangeRefused.type, refusing)
        #expect(refused.text.rawValue.contains("The address stays as it was"))
        try await Installation.running.sendMail()
        let mails = try await Installation.running.mails(to: desk).map(\.text)
        for (item, mover) in [(changed, moved), (restored, moved), (refused, refusing)] {
            #expect(item.about.rawValue == "delegations/\(mover.party)")
            let told = mails.filter { $0.contains(item.subject.rawValue) && $0.contains(mover.contact.rawValue) }
            #expect(told.count == 1, "\(item.subject)")
            for text in told + [item.text.rawValue] {
                #expect(!text.contains(mover.address.rawValue) && !text.contains(mover.next.rawValue))
            }
        }
    }

    @Test("somebody of the secretariat who moves is told like everybody else, beside the office")
    func secretary() async throws {
        let (person, address) = try await Cast.server(in: .secretariat)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let mover = try await Mover(
            browser: browser, address: address, contact: try #require(ContactID(rawValue: person.rawValue)))
        try await mover.moves()
        #expect(try await newest(mover.address).secret(.formerAddress) != nil)
        let texts = try await Installation.running.mails(to: mover.next).map(\.text)
        #expect(texts.contains { $0.contains("Your address is changed.") })
        #expect(texts.contains { $0.contains("New address of a contact: secretariat") })
        let item = try await message(of: AddressChanged.type, mover)
        #expect(item.about.rawValue == "office-contacts")
        _ = try await mover.objects(at: mover.address)
        let entry = try await Speaker.secretariat.send(ListOfficeContacts(office: .secretariat)).items.first {
            $0.id == mover.contact
        }
        #expect(entry?.email == mover.address)
    }
}
