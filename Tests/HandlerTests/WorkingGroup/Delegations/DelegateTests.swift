import Models
import Reactor
import Testing

@Suite("Delegates, and persons who are forgotten", .installation, .serialized)
@Reactor struct DelegateTests {
    private func register(
        _ party: PartyID? = nil, id: DelegateID? = nil, person: PersonID? = nil, for session: SessionID,
        name: Line = "A delegate", at email: String = "delegate"
    ) throws -> RegisterDelegate {
        RegisterDelegate(
            id: id, person: person, party: party, session: session, name: name, email: try Cast.email(email),
            maySpeak: true, letter: "A letter")
    }

    @Test("A delegation is made by the party's focal point or the secretariat, for a session on record")
    func registration() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let session = try await Cast.session()
        let (stranger, _) = try await Cast.focalPoint()
        let request = try register(id: .generate(), for: session)
        let delegate = try await owner.send(request)
        #expect(delegate.party == party && delegate.credentials == .submitted)
        #expect(try await owner.send(request) == delegate)
        let shown = try await owner.send(ShowDelegation(party: party, session: session))
        #expect(shown.delegates == [delegate])
        try await refuses(try register(party, for: session), stranger, 403)
        try await refuses(try register(for: session), try await Cast.delegate(of: party), 403)
        try await refuses(try register(for: session), .secretariat, 422, field: "party")
        try await refuses(
            try register(PartyID(rawValue: "nowhere"), for: session), .secretariat, 422, field: "party")
        try await refuses(try register(for: .generate()), owner, 422, field: "session")
        try await refuses(try register(for: session, name: "—", at: "other"), owner, 422, field: "name")
        try await refuses(try register(for: session), owner, 422, field: "email")
        try await refuses(
            try register(person: delegate.person, for: session, at: "second"), owner, 422, field: "person")
        try await refuses(
            try register(person: PersonID(rawValue: "ops"), for: session, at: "third"), owner, 422, field: "person")
        // Somebody else's delegate is not there for another party.
        try await refuses(try register(id: delegate.id, for: session, at: "fourth"), stranger, 409)
        try await refuses(ShowDelegation(party: party), stranger, 403)
        try await refuses(
            ShowDelegation(party: try #require(PartyID(rawValue: "nowhere"))), .secretariat, 404)
    }

    @Test("Credentials are decided on, and rejected with a word of why")
    func credentials() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let delegate = try await owner.send(try register(for: try await Cast.session())).id
        func decide(_ state: CredentialsState, note: Prose? = nil) -> DecideCredentials {
            DecideCredentials(delegate: delegate, credentials: state, note: note)
        }
        try await refuses(decide(.submitted), .secretariat, 422, field: "credentials")
        try await refuses(decide(.rejected), .secretariat, 422, field: "note")
        let accepted = try await Speaker.secretariat.send(decide(.accepted))
        #expect(accepted.credentials == .accepted && accepted.decidedBy == "secretariat")
        #expect(try await Speaker.secretariat.send(decide(.accepted)) == accepted)
        #expect(try await owner.send(ShowDelegation(party: party)).speakers.contains { $0.right == .delegate })
        try await refuses(
            DecideCredentials(delegate: .generate(), credentials: .accepted), .secretariat, 404)
    }

    @Test("A person is forgotten who neither comes to a session nor speaks")
    func erasure() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let session = try await Cast.session()
        let delegate = try await owner.send(try register(for: session))
        let erase = ErasePerson(person: delegate.person, reason: "Asked for.")
        // The session is to come.
        try await refuses(erase, .secretariat, 409)
        try await Speaker.secretariat.send(DecideCredentials(delegate: delegate.id, credentials: .accepted))
        try await Speaker.coChair.send(MoveSession(session: session, move: .open))
        try await Speaker.coChair.send(MoveSession(session: session, move: .close))
        // It is over, and its credentials hold.
        try await refuses(erase, .secretariat, 409)
        try await Speaker.secretariat.send(
            DecideCredentials(delegate: delegate.id, credentials: .rejected, note: "Has left."))
        let erased = try await Speaker.secretariat.send(erase)
        #expect(erased.party == party && erased.delegates == [delegate.id])
        let shown = try #require(try await owner.send(ShowDelegation(party: party)).delegates.first)
        #expect(shown.id == delegate.id && shown.name == nil && shown.email == nil)
        #expect(try await Speaker.secretariat.send(erase) == erased)
        try await refuses(ErasePerson(person: .generate(), reason: "R."), .secretariat, 404)
    }
}
