import Messaging
import Models
import Postgres
import Reactor
import Testing

extension Delegation {
    /// The focal point in person, and not with the account of the office.
    var person: Speaker {
        Speaker(actor: Actor(subject: ActorID(contact), roles: [.focalPoint], party: party))
    }
}

extension Cast {
    nonisolated static func object(_ text: String) throws -> FollowedObject {
        try #require(FollowedObject(rawValue: text))
    }
}

/// Suites that share an installation: each test has delegations of its own.
@Suite("Following", .installation)
enum FollowingTests {}

extension FollowingTests {
    @Suite("What people follow")
    @Reactor struct FollowTests {
        private let reader: Delegation

        init() async throws { reader = try await Cast.delegation("AP") }

        @Test("Each kind of object is followed by what people call it, once, and listed, the newest first")
        func kinds() async throws {
            let proposal = try await Cast.proposal()
            let action = try await Cast.action(of: reader.party)
            let need = try await Cast.need()
            let call = try await Cast.call(Line(cutting: "Call \(Cast.number()) of its kind"))
            let session = try await Cast.session()
            let called: [(String, ObjectPath, FollowedKind)] = [
                ("NPP\(proposal)", ObjectPath(proposal), .proposal),
                ("action \(action.number)", ObjectPath(action.id), .action),
                ("need \(need)", ObjectPath(need), .need), (call.title.rawValue, ObjectPath(call.id), .call),
                ("sessions/\(session)", ObjectPath(session), .session),
                ("region African Group of States", ObjectPath("AG"), .region),
            ]
            var made: [Follow] = []
            for (text, path, kind) in called {
                let follow = try await reader.person.repeating(
                    FollowFollow(object: try Cast.object(text)), tells: false)
                #expect(follow.object == path && follow.kind == kind && !follow.title.rawValue.isEmpty, "\(text)")
                made.append(follow)
            }
            #expect(made.map(\.number) == [proposal.rawValue, action.number, nil, nil, nil, nil])
            #expect(made[0].title == "A proposal" && made[3].title == call.title)
            #expect(try await reader.person.send(ListFollows()).items == made.reversed())
            #expect(try await reader.person.send(ListFollows(object: made[0].object)).items == [made[0]])
            // In other words it is the same.
            let again = try await reader.person.send(FollowFollow(object: try Cast.object("\(made[0].object)")))
            #expect(again == made[0])
            #expect(try await reader.person.send(ListFollows()).items.count == 6)
            let end = UnfollowFollow(object: try Cast.object("npp-\(proposal)"))
            #expect(
                try await reader.person.repeating(end, tells: false)
                    == FollowEnd(object: made[0].object, wasFollowed: true))
            #expect(try await reader.person.send(end) == FollowEnd(object: made[0].object, wasFollowed: false))
            #expect(try await reader.person.send(ListFollows(object: made[0].object)).items.isEmpty)
        }

        @Test("What there is not, what is called like another, and what is not for the reader is refused by its field")
        func refusals() async throws {
            for text in ["NPP998", "action 99999", "call nowhere", "regions/XX", "rubbish"] {
                try await reader.person.refusal(
                    of: FollowFollow(object: try Cast.object(text)), .notFound, field: "object")
            }
            _ = (try await Cast.session(), try await Cast.session())
            try await reader.person.refusal(
                of: FollowFollow(object: try Cast.object("A session")), .invalid, field: "object")
            let owner = try await Cast.delegation()
            let hidden = try await Speaker.secretariat.send(
                ProposeAction(
                    title: "A secret", owner: owner.party, due: try Cast.day(300), funding: .funded,
                    visibility: .restricted))
            let follow = FollowFollow(object: try Cast.object("action \(hidden.number)"))
            try await reader.person.refusal(of: follow, .notFound, field: "object")
            #expect(try await owner.person.send(follow).title == "A secret")
            for speaker in [Speaker.ops, .everybody] {
                let problem = try await speaker.refusal(of: ListFollows())
                #expect([.forbidden, .unauthenticated].contains(problem.code))
                let other = try await speaker.refusal(of: follow)
                #expect([.forbidden, .unauthenticated].contains(other.code))
            }
        }

        @Test("One object too many is refused in clear words")
        func limit() async throws {
            let proposal = try await Cast.proposal()
            try await Installation.running.execute(
                """
                INSERT INTO follow (follower, object, kind, title, roles, inbox, inboxes, followed_at)
                SELECT \(reader.contact), 'needs/many-' || n, 'need', 'A need', '{focal-point}', 'i', '{}', now()
                FROM generate_series(1, 200) AS n
                """, in: .notifications)
            let follow = FollowFollow(object: FollowedObject(ObjectPath(proposal)))
            let problem = try await reader.person.refusal(of: follow, .conflict)
            #expect(problem.detail?.contains("200") == true)
            // What is gone is stopped by its place.
            let gone = try await reader.person.send(UnfollowFollow(object: try Cast.object("needs/many-7")))
            #expect(gone.wasFollowed)
            try await reader.person.send(follow)
        }

        @Test("What one follows is nobody else's to see")
        func others() async throws {
            let proposal = try await Cast.proposal()
            try await reader.person.send(FollowFollow(object: FollowedObject(ObjectPath(proposal))))
            for speaker in [reader.speaker, .secretariat, .coChair, try await Cast.observer()] {
                #expect(try await speaker.send(ListFollows(object: ObjectPath(proposal))).items.isEmpty)
            }
        }

        @Test("What is followed has an index, by which those are found who follow it")
        func plan() async throws {
            let plan = try await Installation.running.rows(
                "SELECT indexdef FROM pg_indexes WHERE tablename = 'follow' ORDER BY indexname", in: .notifications)
            #expect(plan.contains { $0.contains("(object)") } && plan.contains { $0.contains("(follower, object)") })
        }
    }
}
