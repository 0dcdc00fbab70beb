internal import Logging
package import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A service without its process: what it does is asked for and waited for, step by step.
extension ServiceHost {
    /// Lends the service as long as `body` runs.
    package func lend<Result: Sendable>(_ body: @Reactor () async throws -> Result) async throws -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.pool.run() }
            defer { group.cancelAll() }
            return try await body()
        }
    }

    /// Answers a question of a process that holds the key of a principal.
    package func answer(
        _ question: Envelope, from principal: String, on channel: ServiceDirectory.Channel = .requests
    ) async -> Envelope {
        await (channel == .feed ? feedRequests : requests).answer(question, from: principal)
    }

    /// Moves what was told into the log, and applies what the others told.
    ///
    /// - Returns: how many events were applied.
    package func catchUp() async throws -> Int {
        try await sequencer.drain()
        var count = 0
        for follower in followers { count += try await follower.catchUp() }
        return count
    }

    /// Does what time asks for by now.
    package func sweep() async throws { try await sweeper?.runOnce() }
}
