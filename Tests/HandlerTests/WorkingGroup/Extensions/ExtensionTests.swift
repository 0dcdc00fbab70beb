import Models
import Reactor
import Testing

@Suite("Extensions", .installation, .serialized)
@Reactor struct ExtensionTests {
    @Test("An extension is asked for by the owner, listed, and moves the date when it is approved")
    func approval() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party, in: .inProgress)
        let due = action.due.advanced(byDays: 30)
        let asked = try await owner.send(RequestExtension(action: action.id, due: due, reason: "Late rains."))
        let id = try #require(asked.extensions?.last?.id)
        #expect(asked.due == action.due)
        func listed(_ state: ExtensionState, _ speaker: Speaker) async throws -> Bool {
            try await speaker.send(ListExtensions(state: state, limit: PageLimit(rawValue: 500))).items.contains {
                $0.extension.id == id
            }
        }
        #expect(try await [listed(.requested, owner), listed(.approved, owner)] == [true, false])
        let decide = DecideExtension(extension: id, approve: true)
        let extended = try await Speaker.coChair.send(decide)
        #expect(extended.due == due)
        #expect(try await Speaker.coChair.send(decide).due == due)
        #expect(try await [listed(.approved, owner), listed(.requested, owner)] == [true, false])
        let version = extended.version
        try await Speaker.secretariat.send(
            ReviseAction(action: action.id, version: version, reason: "Closed.", visibility: .restricted))
        #expect(try await !listed(.approved, try await Cast.focalPoint().speaker))
        try await refuses(ListExtensions(after: "rubbish"), owner, 422, field: "after")
    }

    @Test("One at a time is asked for, for what is open, for later")
    func asking() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party, in: .accepted)
        func ask(_ days: Int, of id: ActionID? = nil) -> RequestExtension {
            RequestExtension(action: id ?? action.id, due: action.due.advanced(byDays: days), reason: "R.")
        }
        try await refuses(ask(0), owner, 422, field: "due")
        try await refuses(ask(5), try await Cast.focalPoint().speaker, 403)
        try await refuses(ask(5, of: .generate()), owner, 404)
        try await refuses(RequestExtension(action: action.id, reason: "R."), owner, 422, field: "due")
        try await owner.send(ask(5))
        try await refuses(ask(6), owner, 409)
        for state in ActionState.allCases where !state.isOpen {
            try await refuses(ask(5, of: try await Cast.action(of: party, in: state).id), owner, 409)
        }
    }

    @Test("It is decided once, by the secretariat or a co-chair who did not ask, and declined with a word of why")
    func deciding() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party, in: .accepted)
        let due = action.due.advanced(byDays: 5)
        func ask(_ speaker: Speaker) async throws -> ExtensionID {
            let id = ExtensionID.generate()
            try await speaker.send(RequestExtension(action: action.id, id: id, due: due, reason: "R."))
            return id
        }
        let first = try await ask(.secretariat(for: party))
        // Whoever asked in the owner's place does not decide in its own.
        try await refuses(DecideExtension(extension: first, approve: true), .secretariat, 403)
        try await refuses(DecideExtension(extension: first, approve: true), .secretariat(for: party), 403)
        try await refuses(DecideExtension(extension: first, approve: false), .coChair, 422, field: "note")
        let declined = try await Speaker.coChair.send(
            DecideExtension(extension: first, approve: false, note: "Too late."))
        #expect(declined.due == action.due && declined.extensions?.last?.state == .declined)
        try await refuses(DecideExtension(extension: first, approve: true), .coChair, 409)
        let second = try await ask(owner)
        try await Speaker.coChair.send(MoveAction(action: action.id, move: .drop, reason: "Over."))
        try await refuses(DecideExtension(extension: second, approve: true), .coChair, 409)
        try await refuses(DecideExtension(extension: .generate(), approve: true), .coChair, 404)
    }
}
