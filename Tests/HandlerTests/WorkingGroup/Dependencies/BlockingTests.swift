import Models
import Reactor
import Testing

@Suite("What holds an action up", .installation, .serialized)
@Reactor struct BlockingTests {
    @Test("An action is not started while what blocks it is open, and is when the dependency is removed")
    func blocking() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let earlier = try await Cast.action(of: party)
        let later = try await Cast.action(of: party, in: .accepted)
        let add = AddDependency(action: later.id, earlier: earlier.id, kind: .blocks)
        #expect(try await owner.send(add).dependencies?.map(\.earlier) == [earlier.id])
        #expect(try await owner.send(add).dependencies?.count == 1)
        try await refuses(AddDependency(action: later.id, earlier: earlier.id, kind: .precedes), owner, 409)
        try await refuses(MoveAction(action: later.id, move: .start), owner, 409, field: "move", "\(earlier.number)")
        let remove = RemoveDependency(action: later.id, earlier: earlier.id, reason: "Not needed.")
        try await refuses(remove, try await Cast.focalPoint().speaker, 403)
        #expect(try await owner.send(remove).dependencies == [])
        try await refuses(remove, owner, 404)
        #expect(try await owner.send(MoveAction(action: later.id, move: .start)).state == .inProgress)
    }

    @Test("What is over neither waits nor is waited for, and nothing waits for what is not there")
    func refusals() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let open = try await Cast.action(of: party).id
        for state in ActionState.allCases where state.isFinal {
            let over = try await Cast.action(of: party, in: state).id
            try await refuses(AddDependency(action: open, earlier: over, kind: .blocks), owner, 409)
            try await refuses(AddDependency(action: over, earlier: open, kind: .blocks), owner, 409)
        }
        try await refuses(
            AddDependency(action: open, earlier: .generate(), kind: .blocks), owner, 422, field: "earlier")
        try await refuses(AddDependency(action: .generate(), earlier: open, kind: .blocks), owner, 404)
        try await refuses(
            AddDependency(action: open, earlier: try await Cast.action(of: party).id, kind: .blocks),
            try await Cast.focalPoint().speaker, 403)
    }

    @Test("What a later date would move is foreseen and changes nothing")
    func foreseen() async throws {
        let party = try await Cast.party()
        let first = try await Cast.action(of: party, dueIn: 100)
        let second = try await Cast.action(of: party, dueIn: 110)
        try await Speaker.coChair.send(AddDependency(action: second.id, earlier: first.id, kind: .precedes))
        let due = first.due.advanced(byDays: 50)
        let report = try await Speaker.everybody.send(ForeseeKnockOn(action: first.id, due: due))
        #expect(report.due == due && report.items.map(\.action) == [second.id])
        #expect(report.items.allSatisfy { $0.wouldBeDue > $0.due && $0.due == second.due })
        #expect(try await Speaker.everybody.send(ShowAction(action: second.id)).due == second.due)
        try await refuses(ForeseeKnockOn(action: .generate()), .everybody, 404)
    }
}
