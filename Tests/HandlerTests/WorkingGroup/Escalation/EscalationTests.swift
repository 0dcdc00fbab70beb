import Models
import Reactor
import Testing

@Suite("Escalation that is paused", .installation, .serialized)
@Reactor struct EscalationTests {
    @Test("Escalation is paused and resumed, and both stand in its log")
    func pauses() async throws {
        let party = try await Cast.party()
        let action = try await Cast.action(of: party).id
        let pause = SuppressEscalation(
            action: action, until: try Cast.now.advanced(by: .days(10)), reason: "An election.")
        let paused = try await Speaker.secretariat.send(pause)
        #expect(paused.pauses.map(\.reason) == ["An election."] && paused.pauses.first?.liftedAt == nil)
        #expect(try await Speaker.everybody.send(ShowAction(action: action)).suppressedUntil == pause.until)
        try await refuses(pause, .coChair, 409)
        let resumed = try await Speaker.coChair.send(ResumeEscalation(action: action, reason: "It is over."))
        #expect(resumed.pauses.map(\.liftedBy) == ["co-chair"])
        #expect(try await Speaker.everybody.send(ListEscalations(action: action)) == resumed)
        #expect(try await Speaker.everybody.send(ShowAction(action: action)).suppressedUntil == nil)
        try await refuses(ResumeEscalation(action: action, reason: "Again."), .coChair, 409)
    }

    @Test("The owner does not decide whether it is reminded, and what is over is not reminded of")
    func refusals() async throws {
        let party = try await Cast.party()
        let action = try await Cast.action(of: party).id
        func pause(_ action: ActionID, until: Instant? = nil) -> SuppressEscalation {
            SuppressEscalation(action: action, until: until, reason: "R.")
        }
        try await refuses(pause(action), .secretariat(for: party), 403)
        try await refuses(ResumeEscalation(action: action, reason: "R."), .secretariat(for: party), 403)
        try await refuses(pause(action, until: try Cast.now), .secretariat, 422, field: "until")
        try await refuses(pause(.generate()), .secretariat, 404)
        try await refuses(ResumeEscalation(action: .generate(), reason: "R."), .secretariat, 404)
        try await refuses(ListEscalations(action: .generate()), .secretariat, 404)
        for state in ActionState.allCases where !state.isOpen {
            try await refuses(pause(try await Cast.action(of: party, in: state).id), .secretariat, 409)
        }
    }
}
