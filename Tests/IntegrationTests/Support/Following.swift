import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport

/// A publisher that tells of notes and a service that copies them, for one test.
@Reactor struct Following {
    let submissions: TestService
    let notifications: TestService
    let gateway: RequestClient

    /// Runs both services on empty tables as long as `body` runs.
    static func start(
        in database: TestDatabase, _ body: @Reactor (Following) async throws -> Void
    ) async throws {
        try await database.clear()
        let directory = try TestBus.directory()
        try await withService(in: database, at: directory) { submissions async throws in
            try await withService(.notifications, in: database, at: directory) { notifications async throws in
                try await body(
                    Following(
                        submissions: submissions, notifications: notifications, gateway: try submissions.client()))
            }
        }
    }

    func add(_ body: String, to sheet: String = "sheet") async throws {
        _ = try await gateway.send(
            AddNote(sheet: sheet, body: body), to: .submissions, as: try await TestBus.token())
    }

    /// Returns once so many events stand in the publisher's log.
    func told(_ count: Int) async throws {
        try await eventually("\(count) events are told") {
            try await submissions.pool.one("SELECT count(*) FROM event_log") == count
        }
    }

    /// Runs a follower of the notes as long as `body` runs.
    func follow(
        hearingHints: Bool = true, applying handlers: EventHandlers = EventHandlers { $0.apply(CopyNote()) },
        _ body: @Reactor (Follower) async throws -> Void
    ) async throws {
        let follower = Follower(
            of: .submissions, in: .notifications, handlers: handlers,
            pool: notifications.pool, bus: notifications.bus, metrics: notifications.metrics, logger: .silent)
        if hearingHints {
            try follower.listenForHints(
                keys: TestKeys.folder.get().pair(of: "notifications"), directory: notifications.directory)
        }
        try await Reactor.run({ await follower.run() }) { try await body(follower) }
    }

    /// The bodies that were copied, in the order in which they were.
    func copies(of sheet: String = "sheet") async throws -> [String] {
        try await notifications.pool.query(Ask("SELECT body FROM copy WHERE sheet = \(sheet) ORDER BY id"))
    }

    func copied(_ bodies: [String], of sheet: String = "sheet") async throws {
        try await eventually("\(bodies) are copied") { try await copies(of: sheet) == bodies }
    }

    func poison(_ body: String) async throws {
        try await notifications.pool.execute("INSERT INTO poison VALUES (\(body))")
    }

    /// Takes the poison away.
    func heal() async throws { try await notifications.pool.execute("DELETE FROM poison") }
}
