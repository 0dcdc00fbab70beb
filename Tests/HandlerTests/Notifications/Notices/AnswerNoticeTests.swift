import Models
import Postgres
import Reactor
import Testing

@Suite("Whoever has to answer hears of it", .installation, .serialized)
@Reactor struct AnswerNoticeTests {
    private let secretariat = Speaker.secretariat

    @Test("A request for more time reaches both offices by mail, waits in a list, and its answer reaches the owner")
    func extensions() async throws {
        let (office, chair) = (try Cast.email("time-office"), try Cast.email("time-chair"))
        try await Cast.officer(.secretariat, office)
        try await Cast.officer(.coChairs, chair, .french)
        let owner = try await Cast.delegation("AG", .spanish)
        let action = try await Cast.action(of: owner.party)
        try await owner.speaker.send(MoveAction(action: action.id, move: .accept))
        let asked = RequestExtension(
            action: action.id, due: action.due.advanced(byDays: 30), reason: "The survey takes longer.")
        try await owner.speaker.tell(asked)

        let mail = try await Cast.mail(to: office, "The owner asks for more time.")
        #expect(mail.text.contains("An action") && mail.text.contains("approve or decline"))
        #expect(try await Cast.mail(to: chair, "délai supplémentaire").field("Content-Language") == "fr")
        try await Cast.heard(secretariat, "actions/\(action.id)", "More time requested")

        let waiting = try await Speaker.coChair.send(ListExtensions(state: .requested)).items
        let entry = try #require(waiting.first { $0.action == action.id })
        #expect(entry.extension.reason == asked.reason && entry.owner == owner.party)
        try await Speaker.coChair.tell(
            DecideExtension(extension: entry.extension.id, approve: false, note: "Too long."))
        let answer = try await Cast.mail(to: try owner.email, "La solicitud de prórroga fue rechazada.")
        #expect(answer.field("Subject")?.isEmpty == false)
        #expect(try await !Speaker.coChair.send(ListExtensions(state: .requested)).items.contains(entry))
        #expect(
            try await Speaker.coChair.send(ListExtensions(state: .declined)).items.contains {
                $0.extension.id == entry.extension.id
            })
    }

    @Test("Evidence waits for a review in a list, the offices hear of it, and the owner of what was found")
    func evidence() async throws {
        let chair = try Cast.email("proof-chair")
        try await Cast.officer(.coChairs, chair, .arabic)
        let owner = try await Cast.delegation("AG", .russian)
        let stranger = try await Cast.delegation()
        let action = try await secretariat.send(
            ProposeAction(
                title: "Close the pit", owner: owner.party, due: try Cast.day(9), funding: .funded,
                visibility: .restricted)
        ).id
        try await owner.speaker.send(MoveAction(action: action, move: .accept))
        try await attach(to: action, by: owner)
        #expect(try await Cast.mail(to: chair, "Close the pit").html.contains("dir=\"rtl\""))

        func waiting(_ speaker: Speaker) async throws -> [ListedEvidence] {
            try await speaker.send(ListEvidence(reviewed: false)).items.filter { $0.action == action }
        }
        let entry = try #require(try await waiting(.coChair).first)
        #expect(entry.evidence.title == "A report" && entry.title == "Close the pit")
        #expect(try await waiting(owner.speaker).count == 1)
        #expect(try await waiting(stranger.speaker).isEmpty)
        try await Speaker.coChair.tell(
            ReviewEvidence(action: action, evidence: entry.evidence.number, accepted: false, note: "Blurred."))
        #expect(try await Cast.mail(to: try owner.email, "не приняты").text.contains("Close the pit"))
        #expect(try await waiting(.coChair).isEmpty)
        #expect(
            try await Speaker.coChair.send(ListEvidence(reviewed: true)).items.contains { $0.action == action })
    }

    @Test("A newcomer is welcomed in the own language, and told what waits for the delegation")
    func welcome() async throws {
        let party = try await Cast.party()
        _ = try await Cast.call(closesIn: .days(40))
        _ = try await Cast.action(of: party)
        try await Installation.running.settle()
        try await secretariat.tell(
            NominateFocalPoint(
                party: party, name: "A focal point", email: try Cast.email("newcomer"), language: .french, zone: .utc,
                validFrom: try Cast.today, letter: "L"))
        let mail = try await Cast.mail(to: try Cast.email("newcomer"), "Vous avez été désigné(e) point focal")
        #expect(mail.text.contains("Appel à contributions «\u{A0}A call\u{A0}»"))
        #expect(mail.text.contains("Mesure de suivi «\u{A0}An action\u{A0}»"))
        try await Cast.heard(secretariat, "delegations/\(party)", "Welcome")
    }

    @Test("Whoever enters an office is told which, from when until when, what it lets them do, and what waits")
    func offices() async throws {
        let party = try await Cast.party()
        _ = try await Cast.call(closesIn: .days(40))
        _ = try await Cast.action(of: party)
        try await Installation.running.settle()
        let unit = try #require(PartyID(rawValue: "unit-welcomes"))
        try await secretariat.tell(RegisterSecretariatUnit(id: unit, name: "Welcome unit"))
        let cases: [(Office, PartyID?, Int?, [String])] = [
            (
                .secretariat, unit, 90,
                ["secretariat", "Unit: Welcome unit.", "Last day:", "You can open calls", "open calls for inputs: "]
            ),
            (.coChairs, nil, nil, ["co-chair", "until somebody else takes over", "follow-up actions under way: "]),
            (.operations, nil, nil, ["operations", "You can watch the services", "/deliveries"]),
        ]
        for (office, unit, end, words) in cases {
            let email = try Cast.email("welcome-\(office.rawValue)")
            try await secretariat.tell(
                AppointOfficeContact(
                    office: office, unit: unit, name: "A newcomer", email: email, language: .english, zone: .utc,
                    validFrom: try Cast.today, validTo: try end.map { try Cast.day($0) }))
            let mail = try await Cast.mail(to: email, "You have been entered for this office")
            for word in words + ["First day:", "/sign-in"] { #expect(mail.text.contains(word), "\(mail.text)") }
            #expect(mail.text.contains("open calls") == (office != .operations))
        }
    }

    @Test("The contact of an observer and a delegate are told what each of them may do")
    func others() async throws {
        let observer = try await Cast.party(.observer, region: nil)
        let contact = try Cast.nomination(observer, from: try Cast.today)
        try await secretariat.tell(contact)
        let welcomed = try await Cast.mail(to: contact.email, "contact of an observer")
        #expect(welcomed.text.contains("compare proposals") && !welcomed.text.contains("take positions"))
        let delegate = try await Cast.delegate(of: try await Cast.party())
        let mail = try await Cast.mail(
            to: try Cast.email(delegate.actor.subject), "Your credentials for the delegation")
        #expect(mail.text.contains("You can prepare and send submissions") && mail.text.contains("/sign-in"))
    }

    @Test("An office without a contact finds everything in its inbox, and a contact that has left gets no mail")
    func leaving() async throws {
        let email = try Cast.email("leaving-office")
        let contact = try await Cast.officer(.secretariat, email)
        try await Cast.mail(to: email, "You can open calls")
        try await secretariat.tell(
            EndOfficeContact(contact: contact, on: try Cast.day(-1), reason: "Another post."))
        let owner = try await Cast.delegation()
        let action = try await Cast.action(of: owner.party).id
        try await owner.speaker.send(MoveAction(action: action, move: .accept))
        try await attach(to: action, by: owner)
        try await Cast.heard(secretariat, "actions/\(action)", "new evidence")
        #expect(
            try await Installation.running.count(
                "SELECT count(*) FROM delivery WHERE recipient = \(contact) AND about = \("actions/\(action)")",
                in: .notifications) == 0)
    }

    @Test("The secretariat hears of what is asked of one of its units, under its name")
    func units() async throws {
        let desk = try Cast.email("unit-desk")
        try await Cast.officer(.secretariat, desk, .french)
        let unit = try #require(PartyID(rawValue: "unit-surveys"))
        try await secretariat.send(RegisterSecretariatUnit(id: unit, name: "Survey unit"))
        let action = try await secretariat.tell(
            ProposeAction(title: "Ask the delegations", owner: unit, due: try Cast.day(60))
        ).id
        let mail = try await Cast.mail(to: desk, "Ask the delegations")
        #expect(mail.text.contains("Survey unit") && !mail.text.contains("unit-surveys"))
        #expect(mail.text.contains("vous faites partie du secrétariat"), "\(mail.text)")
        let item = try await Cast.heard(secretariat, "actions/\(action)", "proposed: Survey unit")
        #expect(item.reason == "you are a member of the secretariat")
        #expect(
            try await Installation.running.count(
                "SELECT count(*) FROM inbox_item WHERE recipient LIKE 'unit-%'", in: .notifications) == 0)
        try await Speaker.coChair.tell(MoveAction(action: action, move: .drop, reason: "Done elsewhere."))
        try await Cast.mail(to: desk, "État antérieur\u{A0}: proposée")
    }

    @Test("Decisions and documents are told, and credentials to whom they are decided on for")
    func decided() async throws {
        let (named, other) = (try await Cast.delegation("AG", .chinese), try await Cast.delegation())
        let decision = try await secretariat.tell(
            RecordDecision(
                title: "Inventory", takenOn: try Cast.today,
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Asks for an inventory.",
                        type: .operational, actors: [named.party])
                ])
        ).id
        try await Cast.mail(to: try named.email, "Inventory")
        let told = try await Cast.heard(other.speaker, "decisions/\(decision)", "Inventory")
        #expect(told.reason.rawValue.contains("all national"))
        let document = try await Cast.document(.information)
        try await Installation.running.settle()
        try await Cast.heard(named.speaker, "documents/\(document)", "\(document)")

        let session = try await Cast.session(in: 2061)
        let delegate = try await named.speaker.tell(
            RegisterDelegate(
                session: session, name: "D", email: try Cast.email("delegate"), maySpeak: true, letter: "L"))
        try await Cast.heard(secretariat, "delegations/\(named.party)", "Credentials to be decided")
        try await secretariat.tell(
            DecideCredentials(delegate: delegate.id, credentials: .accepted, note: "In order."))
        try await Cast.mail(to: try named.email, "已接受")
    }

    private func attach(to action: ActionID, by owner: Delegation) async throws {
        try await owner.speaker.tell(
            AttachEvidence(
                action: action, kind: .link, reference: "https://example.org/report", title: "A report",
                dated: try Cast.today))
    }
}
