import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Messaging

@Suite("The clock of a service", .serialized) @Reactor struct ClockTests {
    static let database = Task { try await TestDatabase.make("clock") }

    private let actor = Actor(subject: "ops", roles: [.ops])

    private func lead(_ seconds: Int) throws -> ClockLead { try #require(ClockLead(rawValue: seconds)) }

    private func withStore(_ body: @Reactor (Pool) async throws -> Void) async throws {
        let database = try await Self.database.value
        try await database.clear()
        try await withPool(try database.configuration(of: .submissions), body)
    }

    @Test("Where it must not be moved it is not, and what was moved before counts for nothing")
    func fixed() async throws {
        try await withStore { pool async throws in
            let movable = ServiceClock(isMovable: true)
            try await movable.move(to: try lead(3600), by: actor, in: pool)
            let fixed = ServiceClock()
            let refusal = await #expect(throws: Rejection.self) {
                try await fixed.move(to: try lead(7200), by: actor, in: pool)
            }
            #expect(refusal?.code == .forbidden)
            try await fixed.synchronize(with: pool)
            #expect(fixed.reading(of: .submissions).ahead == 0)
            #expect(fixed.now < .now.advanced(by: .seconds(1)))
        }
    }

    @Test("It moves forward and never back, and every replica learns of it, also after a restart")
    func movable() async throws {
        try await withStore { pool async throws in
            let (one, other) = (ServiceClock(isMovable: true), ServiceClock(isMovable: true))
            try await one.move(to: try lead(86_400), by: actor, in: pool)
            let refusal = await #expect(throws: Rejection.self) {
                try await other.move(to: try lead(3600), by: actor, in: pool)
            }
            #expect(refusal?.fields.map(\.field) == ["ahead"])
            #expect(other.reading(of: .submissions).ahead == 86_400)
            try await other.move(to: try lead(90_000), by: actor, in: pool)
            try await one.synchronize(with: pool)
            #expect(one.reading(of: .submissions).ahead == 90_000)
            let restarted = ServiceClock(isMovable: true)
            try await restarted.synchronize(with: pool)
            #expect(restarted.now > .now.advanced(by: .seconds(89_999)))
        }
    }
}
