import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Followers", .serialized) @Reactor struct FollowerTests {
    static let database = Task { try await TestDatabase.make("followers") }

    @Test("What is told is applied once and in order, and the cursor stands where it was applied")
    func eventsAreApplied() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.add("a")
            try await both.follow { follower async throws in
                try await both.copied(["a"])
                try await both.add("b")
                try await both.add("c")
                try await both.copied(["a", "b", "c"])
                try await eventually("the head is known") { follower.lag(at: .zero) == 3 }
                #expect(follower.isDiverged == false)
            }
            #expect(try await both.cursor() == 3)
        }
    }

    @Test("Several handlers of one event run as they were registered, all of them or none")
    func handlersRunInOrder() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            let handlers = EventHandlers { events in
                events.apply(AnnounceNote())
                events.apply(CopyNote())
            }
            try await both.poison("b")
            try await both.follow(applying: handlers) { _ async throws in
                try await both.add("a")
                try await both.copied(["New: a", "a"])
                try await both.add("b")
                try await eventually("it is set aside") { try await !both.letters().isEmpty }
                #expect(try await both.copies() == ["New: a", "a"])
            }
        }
    }

    @Test("A follower that begins anew goes on where the last one stood")
    func followersGoOn() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            for body in ["a", "b", "c"] {
                try await both.add(body)
                try await both.follow { _ async throws in
                    try await eventually("it came") { try await both.copies().last == body }
                }
            }
            #expect(try await both.copies() == ["a", "b", "c"])
        }
    }

    @Test("Without a single hint every event arrives by polling")
    func lostHintsCostOnlyTime() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.follow(hearingHints: false) { _ async throws in
                try await both.add("a")
                try await both.copied(["a"])
                for body in ["b", "c", "d"] { try await both.add(body) }
                try await both.copied(["a", "b", "c", "d"])
            }
        }
    }

    @Test("Replicas that race apply each event once")
    func racingReplicasApplyOnce() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.follow { _ async throws in
                try await both.follow { _ async throws in
                    try await both.follow { _ async throws in
                        for number in 0..<60 { try await both.add("\(number)", to: "sheet-\(number % 3)") }
                        try await eventually("all are copied") { try await both.cursor() == 60 }
                    }
                }
            }
            for sheet in 0..<3 {
                #expect(
                    try await both.copies(of: "sheet-\(sheet)")
                        == stride(from: sheet, to: 60, by: 3).map(String.init))
            }
        }
    }

    @Test("A follower whose connections are killed again and again applies each event once")
    func killedFollowersApplyOnce() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.follow { _ async throws in
                for round in 0..<5 {
                    for number in 0..<5 { try await both.add("\(round * 5 + number)") }
                    try await Self.database.value.terminateBackends(of: .notifications)
                }
                try await eventually("all are copied") { (try? await both.cursor()) == 25 }
            }
            #expect(try await both.copies() == (0..<25).map(String.init))
        }
    }

    @Test("A publisher that is gone for a while costs no event")
    func absentPublishersAreWaitedFor() async throws {
        try await Self.database.value.clear()
        let directory = try TestBus.directory()
        let database = try await Self.database.value
        try await withService(.notifications, in: database, at: directory) { notifications async throws in
            for round in 1...2 {
                try await withService(in: database, at: directory) { submissions async throws in
                    let both = Following(
                        submissions: submissions, notifications: notifications, gateway: try submissions.client())
                    try await both.add("\(round)")
                    try await both.follow { _ async throws in
                        try await eventually("it came") { try await both.copies().count == round }
                    }
                }
            }
        }
    }

    @Test("A log whose tail was lost and replaced is reported, and nothing of it is applied")
    func divergedLogsAreReported() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            for body in ["a", "b", "c"] { try await both.add(body) }
            try await both.told(3)
            try await both.follow { follower async throws in
                try await both.copied(["a", "b", "c"])
                let cursor = try #require(EventPosition(rawValue: 3))
                #expect(follower.lag(at: cursor) == 0)
                try await Self.database.value.run(
                    "DELETE FROM event_log WHERE position > 1", schema: "submissions")
                for body in ["x", "y", "z"] { try await both.add(body) }
                try await both.told(4)
                try await eventually("it is noticed") { follower.isDiverged }
                #expect(follower.lag(at: cursor) == nil)
                #expect(try await both.copies() == ["a", "b", "c"])
                #expect(try await both.cursor() == 3)
            }
        }
    }
}

extension Following {
    /// How far the notifications have followed the submissions.
    func cursor() async throws -> Int {
        try await notifications.pool.one(
            "SELECT coalesce(max(position), 0) FROM event_cursor WHERE source = 'submissions'")
    }
}
