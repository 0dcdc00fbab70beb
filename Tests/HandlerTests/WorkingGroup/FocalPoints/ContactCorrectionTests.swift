import Messaging
import Models
import Postgres
import Reactor
import Testing

@Suite("Contacts that were entered wrong", .installation, .serialized)
@Reactor struct ContactCorrectionTests {
    private let secretariat = Speaker.secretariat

    @Test("A wrong address is put right the same day: the right one is welcomed, and mail goes there")
    func focalPoint() async throws {
        let party = try await Cast.party()
        let request = try Cast.nomination(party, id: "wrong-\(Cast.number())", from: try Cast.today)
        let contact = try await secretariat.tell(request)
        try await Installation.running.sendMail()
        let email = try Cast.email("right-\(party)")
        let corrected = try await secretariat.repeating(
            CorrectFocalPoint(contact: contact.id, reason: "Mistyped.", email: email, language: .french))
        #expect(corrected.email == email && corrected.language == .french && corrected.name == contact.name)
        let entry = try #require(corrected.corrections?.first)
        #expect(entry.former.map(\.field.rawValue) == ["email", "language"] && entry.reason == "Mistyped.")
        #expect(entry.former.first?.value == contact.email?.rawValue)
        try await Installation.running.settle()
        let mail = try await Cast.mail(to: email, "Vous avez été désigné(e) point focal")
        #expect(mail.field("Content-Language")?.hasPrefix("fr") == true)
        #expect(try await secretariat.send(request).id == contact.id, "the nomination is still a repetition")

        // A party reads its own; nobody's address is told.
        let own = try await Speaker.focalPoint(party).send(ListFocalPoints()).items
        #expect(own.first?.corrections == corrected.corrections)
        let told = try await Installation.running.log().filter { $0.type == FocalPointCorrected.type.rawValue }
        #expect(!told.isEmpty && told.allSatisfy { !String(decoding: $0.data, as: UTF8.self).contains("example.org") })
    }

    @Test("A correction that moves no mail welcomes nobody anew")
    func silent() async throws {
        let party = try await Cast.party()
        let contact = try await secretariat.tell(try Cast.nomination(party, from: try Cast.today))
        try await Installation.running.sendMail()
        let before = try Installation.running.mails(to: try Cast.email(party)).count
        try await secretariat.tell(CorrectFocalPoint(contact: contact.id, reason: "R", name: "Another name"))
        try await Installation.running.sendMail()
        #expect(try Installation.running.mails(to: try Cast.email(party)).count == before)
        try await refuses(CorrectFocalPoint(contact: contact.id, reason: "R"), secretariat, 422, field: "name")
        try await refuses(
            CorrectFocalPoint(contact: contact.id, reason: "R", name: "—"), secretariat, 422, field: "name")
        try await secretariat.refusal(of: CorrectFocalPoint(contact: .generate(), reason: "R", name: "N"), .notFound)
        #expect(
            try await Speaker.focalPoint(party).attempt(
                CorrectFocalPoint(contact: contact.id, reason: "R", name: "N")
            ).status == 403)
    }

    @Test("What a correction says of somebody is forgotten with them")
    func forgotten() async throws {
        let party = try await Cast.party()
        let nomination = try Cast.nomination(party, id: "gone-\(Cast.number())", from: try Cast.day(-9))
        let contact = try await secretariat.send(nomination).id
        try await secretariat.send(
            CorrectFocalPoint(
                contact: contact, reason: "A focal point has another name.", name: "Another", language: .french))
        try await secretariat.send(EndFocalPoint(contact: contact, on: try Cast.day(-1), reason: "Over."))
        try await secretariat.send(EraseContact(contact: contact, reason: "Asked for."))
        let erased = try #require(try await secretariat.send(ListFocalPoints(party: party)).items.first)
        #expect(erased.corrections?.first?.former.map(\.field.rawValue) == ["name", "language"])
        #expect(erased.corrections?.first?.reason == "Erased with the person.")
        #expect(erased.corrections?.first?.former.allSatisfy { $0.value == nil } == true)
        try await secretariat.refusal(
            of: CorrectFocalPoint(contact: contact, reason: "R", name: "N"), .transitionRefused)
        let kept = try await Installation.running.rows(
            "SELECT former::text || reason FROM correction WHERE subject = \("focal-point:\(contact)")")
        // Who is nominated again under the same id is not who was.
        try await secretariat.refusal(of: nomination, .conflict)
        #expect(kept.count == 1 && kept.allSatisfy { !$0.contains("A focal point") })
    }

    @Test("The contact of an office is put right, and welcomed at the right address")
    func officeContact() async throws {
        let request = AppointOfficeContact(
            id: .generate(), office: .coChairs, name: "An officer", email: try Cast.email("wrong-office"),
            language: .english, zone: .utc, validFrom: try Cast.day(-10))
        let contact = try await secretariat.tell(request).id
        let email = try Cast.email("right-office")
        let corrected = try await secretariat.repeating(
            CorrectOfficeContact(contact: contact, reason: "Mistyped.", email: email, language: .spanish))
        #expect(corrected.email == email && corrected.corrections?.count == 1)
        try await Installation.running.settle()
        try await Cast.mail(to: email, "copresidencia")
        #expect(try await secretariat.send(request).id == contact)
        try await refuses(CorrectOfficeContact(contact: contact, reason: "R"), secretariat, 422, field: "name")
        try await secretariat.refusal(of: CorrectOfficeContact(contact: .generate(), reason: "R", name: "N"), .notFound)
        try await secretariat.send(EndOfficeContact(contact: contact, on: try Cast.day(-1), reason: "Over."))
        try await secretariat.send(EraseOfficeContact(contact: contact, reason: "Asked for."))
        try await secretariat.refusal(
            of: CorrectOfficeContact(contact: contact, reason: "R", name: "N"), .transitionRefused)
        let listed = try await secretariat.send(ListOfficeContacts(office: .coChairs)).items
        let erased = try #require(listed.first { $0.id == contact }?.corrections?.first)
        #expect(!erased.former.isEmpty && erased.former.allSatisfy { $0.value == nil })
    }

    @Test("A delegate is put right by the own focal point, not by another's, and not to an address that is taken")
    func delegate() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let session = try await Cast.session()
        func register(_ name: String) async throws -> Delegate {
            try await owner.send(
                RegisterDelegate(
                    session: session, name: "A delegate", email: try Cast.email(name), maySpeak: true, letter: "L"))
        }
        let (first, second) = (try await register("first"), try await register("second"))
        let corrected = try await owner.repeating(
            CorrectDelegate(delegate: first.id, reason: "Mistyped.", name: "A lead", isHead: true))
        #expect(corrected.name == "A lead" && corrected.isHead && corrected.person == first.person)
        #expect(corrected.corrections?.first?.former.map(\.value) == ["A delegate", "false"])
        try await refuses(
            CorrectDelegate(delegate: first.id, reason: "R", email: second.email), owner, 422, field: "email")
        try await refuses(CorrectDelegate(delegate: first.id, reason: "R"), owner, 422, field: "name")
        let stranger = try await Cast.focalPoint().speaker
        try await stranger.refusal(of: CorrectDelegate(delegate: first.id, reason: "R", name: "N"), .notFound)
        // Under credentials that were accepted stands who they were accepted for.
        try await secretariat.send(DecideCredentials(delegate: first.id, credentials: .accepted))
        try await owner.refusal(
            of: CorrectDelegate(delegate: first.id, reason: "R", name: "Another"), .transitionRefused)
        let mended = try await secretariat.send(CorrectDelegate(delegate: first.id, reason: "R", name: "A Lead"))
        #expect(mended.name == "A Lead" && mended.credentials == .accepted)
        try await secretariat.send(
            DecideCredentials(delegate: second.id, credentials: .rejected, note: "No full powers."))
        try await secretariat.send(ErasePerson(person: second.person, reason: "Asked for."))
        try await owner.refusal(of: CorrectDelegate(delegate: second.id, reason: "R", name: "N"), .transitionRefused)
    }
}
