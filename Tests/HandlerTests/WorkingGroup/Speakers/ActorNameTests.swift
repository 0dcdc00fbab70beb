import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import Testing

@Suite("Who acted, as histories call them", .installation, .serialized)
@Reactor struct ActorNameTests {
    private let secretariat = Speaker.secretariat
    private let party: PartyID
    private let name: String
    /// In office for ten days, with a token of its own.
    private let contact: ContactID
    private let author: Speaker
    private let other: Speaker

    init() async throws {
        party = try await Cast.party()
        name = try await Speaker.secretariat.send(ShowParty(party: party)).name.rawValue
        contact = try await Speaker.secretariat.tell(try Cast.nomination(party, from: try Cast.day(-10))).id
        author = Self.speaker(contact, of: party)
        other = try await Cast.focalPoint().speaker
    }

    private nonisolated static func speaker(_ contact: ContactID, of party: PartyID) -> Speaker {
        Speaker(actor: Actor(subject: ActorID(contact), roles: [.focalPoint], party: party))
    }

    /// What a field of an answer says, wherever it stands in it.
    private func said(_ field: String, _ reader: Speaker, _ request: some Request) async throws -> [String] {
        let answer = try await reader.attempt(request)
        #expect(answer.problem == nil, "\(answer.text)")
        return answer.text.matches(of: try Regex(#""\#(field)":"([^"]*)""#)).compactMap { match in
            match.output[1].substring.map(String.init)
        }
    }

    @Test("A person is called by name for those who know them, and by the office for all others, in every service")
    func readers() async throws {
        let (proposal, action) = (try await Cast.proposal(), try await Cast.action(of: party))
        try await author.send(TakePosition(proposal: proposal, stance: .supports))
        try await author.send(MoveAction(action: action.id, move: .accept))
        for reader in [secretariat, author, .focalPoint(party), .secretariat(for: party)] {
            let named = ["A focal point, focal point of \(name)"]
            #expect(try await said("takenByName", reader, ListPositions(proposal: proposal)) == named)
            #expect(try await said("byName", reader, ShowAction(action: action.id)) == named)
        }
        for reader in [Speaker.everybody, other, .coChair, .ops] {
            let called = ["Focal point of \(name)"]
            #expect(try await said("takenByName", reader, ListPositions(proposal: proposal)) == called)
            #expect(try await said("byName", reader, ShowAction(action: action.id)) == called)
        }
        // By the id, and nothing else, for programs.
        #expect(try await said("by", .everybody, ShowAction(action: action.id)) == [contact.rawValue])
    }

    @Test("After a hand-over, and after erasure, a history still says who it was, as far as may be known")
    func handover() async throws {
        let (proposal, action) = (try await Cast.proposal(), try await Cast.action(of: party))
        func positions(_ reader: Speaker) async throws -> [String] {
            try await said("takenByName", reader, ListPositions(proposal: proposal, history: true))
        }
        func steps(_ reader: Speaker) async throws -> [String] {
            try await said("byName", reader, ShowAction(action: action.id))
        }
        try await author.send(TakePosition(proposal: proposal, stance: .supports))
        try await author.send(MoveAction(action: action.id, move: .accept))
        #expect(try await positions(secretariat) == ["A focal point, focal point of \(name)"])
        let successor = try await secretariat.tell(
            HandOverFocalPoint(
                contact: contact, on: try Cast.today, name: "Somebody else", email: try Cast.email("somebody-else"),
                language: .english, zone: .utc, letter: "A letter")
        ).to.id
        try await Self.speaker(successor, of: party).send(TakePosition(proposal: proposal, stance: .opposes))
        try await Self.speaker(successor, of: party).send(MoveAction(action: action.id, move: .start))
        // A name is kept for half a minute where it was asked for.
        try await Cast.forward(days: 1.0 / 1440)
        let knowing = ["A focal point, former focal point of \(name)", "Somebody else, focal point of \(name)"]
        let unknowing = ["A former focal point of \(name)", "Focal point of \(name)"]
        for reader in [secretariat, .focalPoint(party)] {
            #expect(try await positions(reader) == knowing)
            #expect(try await steps(reader) == knowing)
        }
        for reader in [Speaker.everybody, other] {
            #expect(try await positions(reader) == unknowing)
            #expect(try await steps(reader) == unknowing)
        }
        try await secretariat.tell(EraseContact(contact: contact, reason: "Asked for."))
        try await Cast.forward(days: 1.0 / 1440)
        let erased = ["A former focal point of \(name)", "Somebody else, focal point of \(name)"]
        #expect(try await positions(secretariat) == erased)
        #expect(try await steps(secretariat) == erased)
        #expect(try await positions(.everybody) == unknowing)
    }

    @Test("Accounts are called by their offices, and what is done in another's place says both")
    func accounts() async throws {
        let action = try await Cast.action(of: party)
        try await Speaker.secretariat(for: party).send(MoveAction(action: action.id, move: .accept))
        try await Speaker.focalPoint(party).send(MoveAction(action: action.id, move: .start))
        try await Speaker.coChair.send(MoveAction(action: action.id, move: .drop, reason: "So it goes."))
        let show = ShowAction(action: action.id)
        let called = ["Secretariat", "Focal point of \(name)", "Co-chair"]
        #expect(try await said("byName", .everybody, show) == called)
        #expect(try await said("byName", secretariat, show) == called)
        #expect(try await said("onBehalfOfName", .everybody, show) == [name])
        #expect(try await said("by", .everybody, show) == ["secretariat", "focal-point.\(party)", "co-chair"])
    }

    @Test("Alternates, delegates and contacts of offices are called by what they are")
    func others() async throws {
        let alternate = try await secretariat.tell(
            NameAlternate(
                party: party, name: "An alternate", email: try Cast.email("alternate-\(party)"), language: .english,
                zone: .utc, validFrom: try Cast.today, letter: "A letter")
        ).id
        let delegate = try await Cast.delegate(of: party)
        let member = try await secretariat.tell(
            AppointOfficeContact(
                office: .secretariat, name: "A member", email: try Cast.email("member-\(party)"), language: .english,
                zone: .utc, validFrom: try Cast.today)
        ).id
        let action = try await Cast.action(of: party)
        try await Self.speaker(alternate, of: party).send(MoveAction(action: action.id, move: .accept))
        try await Speaker(actor: Actor(subject: ActorID(member), roles: [.secretariat])).send(
            MoveAction(action: action.id, move: .drop, reason: "So it goes."))
        let show = ShowAction(action: action.id)
        #expect(
            try await said("byName", secretariat, show) == [
                "An alternate, alternate of \(name)", "A member, secretariat",
            ])
        #expect(try await said("byName", .coChair, show) == ["Alternate of \(name)", "A member, secretariat"])
        #expect(try await said("byName", author, show) == ["An alternate, alternate of \(name)", "Secretariat"])
        #expect(try await said("byName", .everybody, show) == ["Alternate of \(name)", "Secretariat"])
        let draft = try await delegate.send(SaveDraft(call: nil, content: Cast.content(of: party))).id
        #expect(
            try await said("savedByName", author, ShowDraft(draft: draft)) == ["A delegate, delegate of \(name)"])
    }

    @Test("Somebody whom the register does not know is called by the id alone")
    func unknown() async throws {
        let proposal = try await Cast.proposal()
        try await author.send(TakePosition(proposal: proposal, stance: .supports))
        try await Installation.running.execute(
            "UPDATE position SET taken_by = 'from-long-ago' WHERE proposal = \(proposal)", in: .proposals)
        #expect(try await said("takenBy", secretariat, ListPositions(proposal: proposal)) == ["from-long-ago"])
        #expect(try await said("takenByName", secretariat, ListPositions(proposal: proposal)) == [])
    }

    @Test("A receipt keeps no name, and a repeated command says the office")
    func receipts() async throws {
        let (proposal, key) = (try await Cast.proposal(), MessageID())
        let take = TakePosition(proposal: proposal, stance: .supports)
        let first = try await author.attempt(take, key: key)
        #expect(first.text.contains(#""takenByName":"A focal point, focal point of \#(name)""#))
        let again = try await author.attempt(take, key: key)
        #expect(again.text.contains(#""takenByName":"Focal point of \#(name)""#))
        #expect(try again.envelope.decode(Position.self) == first.envelope.decode(Position.self))
        for service in Installation.services {
            let kept = try await Installation.running.rows("SELECT reply FROM command_receipt", in: service.name)
            #expect(!kept.contains { $0.contains("A focal point, ") }, "\(service.name)")
        }
    }

    @Test(
        "An event carries the office beside the id, and what follows from it too; what the system does carries neither")
    func events() async throws {
        let alternate = try await secretariat.tell(
            NameAlternate(
                party: party, name: "An alternate", email: try Cast.email("alternate-\(party)"), language: .english,
                zone: .utc, validFrom: try Cast.today, letter: "A letter")
        ).id
        let action = try await Cast.action(of: party)
        try await Self.speaker(alternate, of: party).send(MoveAction(action: action.id, move: .accept))
        try await author.send(MoveAction(action: action.id, move: .start))
        try await Speaker.secretariat(for: party).send(
            MoveAction(action: action.id, move: .block, reason: "So it goes."))
        try await Cast.forward(days: 320)
        try await Installation.running.sweep()
        let log = try await Installation.running.log().filter { $0.subject == "\(Subject(action.id))" }
        let acted = log.filter { $0.actorID != nil }
        #expect(
            acted.compactMap(\.office?.rawValue) == [
                "secretariat", "alternate:\(party)", "focal-point:\(party)", "secretariat",
            ])
        #expect(acted.map(\.onBehalfOf) == [nil, nil, nil, party.rawValue])
        let swept = log.filter { $0.actorID == nil }
        #expect(!swept.isEmpty && swept.allSatisfy { $0.office == nil })
        #expect(log.allSatisfy { !String(decoding: $0.frame(), as: UTF8.self).contains("An alternate") })
    }
}
