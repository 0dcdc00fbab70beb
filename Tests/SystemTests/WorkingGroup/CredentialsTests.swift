import Models
import Testing

extension SystemTests.Actions {
    @Suite("Credentials are of a session", .serialized)
    struct CredentialsTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// A delegate of a party, who tries what a delegate may do.
        private struct Person {
            let cast: ActionCast
            let party: PartyID
            let email: EmailAddress
            let api: API

            init(_ cast: ActionCast) async throws {
                self.cast = cast
                party = try await cast.party()
                email = try #require(EmailAddress(rawValue: "delegate.\(party)@example.org"))
                api = try await cast.backbone.api(as: Actor(subject: email.rawValue, roles: [.delegate], party: party))
            }

            func credentials(
                _ state: CredentialsState, for session: SessionID, maySpeak: Bool = true
            ) async throws {
                let registered = try await cast.focalPoint(party).send(
                    RegisterDelegate(session: session, name: "D", email: email, maySpeak: maySpeak, letter: "L"))
                guard state != .submitted else { return }
                _ = try await cast.secretariat.send(
                    DecideCredentials(delegate: registered.id, credentials: state, note: "As decided."))
            }

            /// By whose credentials the person speaks, as the delegation says; acting must agree with it.
            func speaks() async throws -> [SessionID?] {
                let action = try await cast.action(of: party)
                let answer = try await api.attempt(MoveAction(action: action.id, move: .accept))
                let speakers = try await cast.focalPoint(party).send(ShowDelegation(party: party)).speakers
                #expect(speakers.allSatisfy { $0.right == .delegate && $0.email == email })
                #expect(answer.status == (speakers.isEmpty ? 403 : 200), "\(answer.text)")
                return speakers.map(\.session)
            }
        }

        @Test("what was decided for the newest session counts, whatever was decided for earlier ones")
        func newest() async throws {
            let cast = try await ActionCast(backbone)
            let person = try await Person(cast)
            let (first, second, third) = (
                try await cast.session(in: 2041), try await cast.session(in: 2042), try await cast.session(in: 2043)
            )
            #expect(try await person.speaks() == [])
            // In whatever order they are decided on.
            try await person.credentials(.accepted, for: second)
            try await person.credentials(.rejected, for: first)
            #expect(try await person.speaks() == [second])
            try await person.credentials(.submitted, for: third)
            #expect(try await person.speaks() == [second])
            let delegates = try await cast.focalPoint(person.party).send(ShowDelegation(party: person.party)).delegates
            let last = try #require(delegates.first { $0.session == third })
            let reject = DecideCredentials(delegate: last.id, credentials: .rejected, note: "No full powers.")
            _ = try await cast.secretariat.send(reject)
            #expect(try await person.speaks() == [])
            let narrowed = try await cast.focalPoint(person.party).send(
                ShowDelegation(party: person.party, session: second))
            #expect(narrowed.delegates.count == 1 && narrowed.speakers.isEmpty)
            _ = try await cast.secretariat.send(MoveSession(session: third, move: .cancel, reason: "No quorum."))
            #expect(try await person.speaks() == [second])
            try await person.credentials(.accepted, for: try await cast.session(in: 2044), maySpeak: false)
            #expect(try await person.speaks() == [])
        }

        @Test("credentials end when a later session is closed, and not when their own is")
        func closed() async throws {
            let cast = try await ActionCast(backbone)
            let (present, absent) = (try await Person(cast), try await Person(cast))
            let (first, second) = (try await cast.session(in: 2028), try await cast.session(in: 2029))
            for person in [present, absent] { try await person.credentials(.accepted, for: first) }
            func close(_ session: SessionID) async throws {
                _ = try await cast.coChair.send(MoveSession(session: session, move: .open))
                _ = try await cast.coChair.send(MoveSession(session: session, move: .close))
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
}
