import Messaging
import Models
import Reactor
import Testing

/// What holds for each request of the catalogue, whatever it is about.
@Suite("Who may send what", .installation, .serialized)
struct AccessTests {
    /// A request and somebody whose role its definition does not name.
    private static let refused: [(any Request.Type, Role)] = requests { access, role in
        if case .roles(let roles) = access { !roles.contains(role) } else { false }
    }

    private static let admitted: [(any Request.Type, Role)] = requests { access, role in
        switch access {
        case .everyone: true
        case .roles(let roles): roles.contains(role)
        case .principals: false
        }
    }

    private static func requests(where isWanted: (Access, Role) -> Bool) -> [(any Request.Type, Role)] {
        RequestCatalogue.all.flatMap { request in
            Role.allCases.filter { isWanted(request.definition.access, $0) }.map { (request, $0) }
        }
    }

    @Test("A role that the definition does not name is refused before the data is looked at")
    func refuses() async throws {
        let speakers = try await Self.speakers()
        #expect(Self.refused.count > 300)
        for (request, role) in Self.refused {
            let answer = try await #require(speakers[role]).answer(request.definition.name, Self.nonsense)
            let wanted: ProblemCode = role == .public ? .unauthenticated : .forbidden
            #expect(answer.problem?.code == wanted, "\(request.definition.name) of \(role): \(answer.text)")
            // The role is refused, not somebody who does not stand.
            if role != .public {
                #expect(
                    answer.problem?.detail?.contains("\(request.definition.name) is for") == true, "\(answer.text)")
            }
        }
    }

    @Test("A role that it names gets as far as the data")
    func admits() async throws {
        let speakers = try await Self.speakers()
        #expect(Self.admitted.count > 300)
        // It has no fields, and is for somebody in office: the speakers here are accounts.
        let personal = BeginSecondFactor.definition.name
        for (request, role) in Self.admitted where request.definition.name != personal {
            let answer = try await #require(speakers[role]).answer(request.definition.name, Self.nonsense)
            #expect(
                [nil, .invalid, .malformed].contains(answer.problem?.code),
                "\(request.definition.name) of \(role): \(answer.text)")
        }
    }

    @Test("A program outside sends nothing but the request for events")
    func programs() async throws {
        let names = RequestCatalogue.all.map { $0.definition.name }
        for name in names where name != ReadEvents.definition.name {
            for actor in [Models.Actor.secretariat, .public] {
                let answer = try await Speaker(actor: actor, principal: "subscriber").answer(name, Self.nonsense)
                #expect(answer.problem?.code == .forbidden, "\(answer.text)")
                #expect(answer.problem?.detail == "subscriber may not send \(name).")
            }
        }
    }

    /// No request is an array.
    private static let nonsense = Array("[]".utf8)

    /// Somebody of each role who stands, as every service knows.
    private static func speakers() async throws -> [Role: Speaker] {
        let (focalPoint, party) = try await Cast.focalPoint()
        return [
            .secretariat: .secretariat, .coChair: .coChair, .ops: .ops, .public: .everybody, .focalPoint: focalPoint,
            .delegate: try await Cast.delegate(of: party), .observer: try await Cast.observer(),
        ]
    }
}
