import Models
import Reactor
import Testing

@Suite("The clock of a service", .installation, .serialized)
@Reactor struct ClockTests {
    private let ops = Speaker.ops.asking(.notifications)

    @Test("The clock is moved forward, by as much as is said, and never back")
    func moves() async throws {
        let before = try await Speaker.everybody.asking(.notifications).send(ShowClock(service: .notifications))
        #expect(before.service == .notifications && before.ahead == 0 && before.isMovable)
        let moved = try await ops.send(try move(86_400))
        #expect(moved.ahead == 86_400 && moved.now >= before.now.advanced(by: .days(1)))
        // It is how far ahead it is to be, not how much is added.
        #expect(try await ops.send(try move(86_400)).ahead == 86_400)
        let problem = try await ops.refusal(of: try move(86_399), .invalid, field: "ahead")
        #expect(problem.errors?.first?.detail.contains("86400") == true)
        #expect(try await ops.send(ShowClock(service: .notifications)).ahead == 86_400)
        #expect(try await Speaker.secretariat.asking(.notifications).send(try move(90_000)).ahead == 90_000)
        let shown = try await Speaker.everybody.asking(.proposals).send(ShowClock(service: .proposals))
        #expect(shown.ahead == 0, "each service has a clock of its own")
    }

    @Test("Only those who run the system move it")
    func authorization() async throws {
        let ahead = try await ops.send(ShowClock(service: .notifications)).ahead
        for speaker in [Speaker.coChair, try await Cast.focalPoint().speaker] {
            try await speaker.asking(.notifications).refusal(of: try move(100_000), .forbidden)
        }
        try await Speaker.everybody.asking(.notifications).refusal(of: try move(100_000), .unauthenticated)
        #expect(try await ops.send(ShowClock(service: .notifications)).ahead == ahead)
    }

    private func move(_ seconds: Int) throws -> MoveClock {
        MoveClock(service: .notifications, ahead: try #require(ClockLead(rawValue: seconds)))
    }
}
