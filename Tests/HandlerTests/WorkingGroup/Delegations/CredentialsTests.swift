import Messaging
import Models
import Testing

@Suite("Credentials are of a session", .installation, .serialized)
struct CredentialsTests {
    /// A delegate of a party, who tries what a delegate may do.
    private struct Person {
        let party: PartyID
        let id: PersonID
        let email: EmailAddress
        let api: Speaker

        init() async throws {
            party = try await Cast.party()
            email = try #require(EmailAddress(rawValue: "delegate.\(party)@example.org"))
            id = .generate()
            api = Speaker(actor: .delegate(id, of: party))
        }

        func credentials(
            _ state: CredentialsState, for session: SessionID, maySpeak: Bool = true
        ) async throws {
            let registered = try await Cast.focalPoint(of: party).send(
                RegisterDelegate(
                    person: id, session: session, name: "D", email: email, maySpeak: maySpeak, letter: "L"))
            guard state != .submitted else { return }
            _ = try await Speaker.secretariat.send(
                DecideCredentials(delegate: registered.id, credentials: state, note: "As decided."))
        }

        /// By whose credentials the person speaks, as the delegation says; acting must agree with it.
        func speaks() async throws -> [SessionID?] {
            let action = try await Cast.action(of: party)
            let answer = try await api.attempt(MoveAction(action: action.id, move: .accept))
            let speakers = try await Cast.focalPoint(of: party).send(ShowDelegation(party: party)).speakers
                .filter { $0.right == .delegate }
            #expect(speakers.allSatisfy { $0.email == email })
            #expect(answer.status == (speakers.isEmpty ? 403 : 200), "\(answer.text)")
            return speakers.map(\.session)
        }
    }

    @Test("what was decided for the newest session counts, whatever was decided for earlier ones")
    func newest() async throws {
        let person = try await Person()
        let (first, second, third) = (
            try await Cast.session(in: 2041), try await Cast.session(in: 2042), try await Cast.session(in: 2043)
        )
        #expect(try await person.speaks() == [])
        // In whatever order they are decided on.
        try await person.credentials(.accepted, for: second)
        try await person.credentials(.rejected, for: first)
        #expect(try await person.speaks() == [second])
        try await person.credentials(.submitted, for: third)
        #expect(try await person.speaks() == [second])
        let delegates = try await Cast.focalPoint(of: person.party).send(ShowDelegation(party: person.party)).delegates
        let last = try #require(delegates.first { $0.session == third })
        let reject = DecideCredentials(delegate: last.id, credentials: .rejected, note: "No full powers.")
        _ = try await Speaker.secretariat.send(reject)
        #expect(try await person.speaks() == [])
        let narrowed = try await Cast.focalPoint(of: person.party).send(
            ShowDelegation(party: person.party, session: second))
        #expect(narrowed.delegates.count == 1 && narrowed.speakers.map(\.right) == [.focalPoint])
        _ = try await Speaker.secretariat.send(MoveSession(session: third, move: .cancel, reason: "No quorum."))
        #expect(try await person.speaks() == [second])
        try await person.credentials(.accepted, for: try await Cast.session(in: 2044), maySpeak: false)
        #expect(try await person.speaks() == [])
    }

    @Test("one address of a party is one person, whose address neither the public nor any log gets to see")
    func persons() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let address = "private.\(party)@example.org"
        let email = try #require(EmailAddress(rawValue: address))
        func register(_ session: SessionID, of party: PartyID, at email: EmailAddress, as person: PersonID? = nil)
            async throws -> Speaker.Answer
        {
            try await Speaker.secretariat.attempt(
                RegisterDelegate(
                    person: person, party: party, session: session, name: "D", email: email, maySpeak: true,
                    letter: "L"))
        }
        let (first, second) = (try await Cast.session(in: 2045), try await Cast.session(in: 2046))
        let delegate = try JSON.decode(Delegate.self, from: try await register(first, of: party, at: email).data)
        let again = try JSON.decode(Delegate.self, from: try await register(second, of: party, at: email).data)
        #expect(again.person == delegate.person && again.id != delegate.id)
        let elsewhere = try JSON.decode(Delegate.self, from: try await register(first, of: other, at: email).data)
        #expect(elsewhere.person != delegate.person)
        let third = try await Cast.session(in: 2047)
        let strange = try await register(third, of: other, at: email, as: delegate.person)
        #expect(strange.problem?.errors?.map(\.field) == ["email"], "\(strange.text)")
        let new = try #require(EmailAddress(rawValue: "new.\(party)@example.org"))
        let taken = try await register(third, of: other, at: new, as: delegate.person)
        #expect(taken.problem?.errors?.map(\.field) == ["person"], "\(taken.text)")
        #expect(try await register(third, of: party, at: new, as: delegate.person).status == 200)

        _ = try await Speaker.secretariat.send(DecideCredentials(delegate: again.id, credentials: .accepted))
        let api = Speaker(actor: .delegate(delegate.person, of: party))
        let action = try await Cast.action(of: party)
        _ = try await api.send(MoveAction(action: action.id, move: .accept))
        let shown = try await Speaker.everybody.attempt(ShowAction(action: action.id))
        #expect(shown.text.contains(delegate.person.rawValue) && !shown.text.contains("@"), "\(shown.text)")
        for service in [ServiceName.workingGroup, .notifications] {
            let log = try await Installation.running.log(of: service)
            #expect(log.allSatisfy { !String(decoding: $0.data, as: UTF8.self).contains(address) })
            #expect(log.allSatisfy { $0.actorID?.contains("@") != true })
        }
    }

    @Test("credentials end when a later session is closed, and not when their own is")
    func closed() async throws {
        let (present, absent) = (try await Person(), try await Person())
        let (first, second) = (try await Cast.session(in: 2028), try await Cast.session(in: 2029))
        for person in [present, absent] { try await person.credentials(.accepted, for: first) }
        func close(_ session: SessionID) async throws {
            _ = try await Speaker.coChair.send(MoveSession(session: session, move: .open))
            _ = try await Speaker.coChair.send(MoveSession(session: session, move: .close))
        }
        try await close(first)
        #expect(try await present.speaks() == [first])
        #expect(try await absent.speaks() == [first])
        try await present.credentials(.accepted, for: second)
        try await close(second)
        #expect(try await present.speaks() == [second])
        #expect(try await absent.speaks() == [])
    }
}
