internal import Models
internal import Synchronization

/// Lets few costly requests through at once, so that those of one client leave room for those of others.
final class Turns: Sendable {
    private struct State {
        var queue = TurnQueue(.init())
        var waiting: [TurnQueue.ID: CheckedContinuation<Void, Never>] = [:]
        var lastID: TurnQueue.ID = 0
    }

    private let state = Mutex(State())

    /// - Parameter context: whose connection must still be there when its turn comes.
    /// - Throws: `Unavailable` where too much waits already, or nobody waits for this any more.
    func take<Answer>(_ context: WebContext, _ work: () async throws -> Answer) async throws -> Answer {
        guard await begin(context.client) else {
            throw Unavailable("Too much that takes long was asked for.", retryAfter: .seconds(1))
        }
        defer { end(context.client) }
        guard context.isConnected else { throw Unavailable("The client has gone.", retryAfter: .seconds(1)) }
        return try await work()
    }

    private func begin(_ client: ClientNetwork) async -> Bool {
        var isAdmitted = true
        await withCheckedContinuation { continuation in
            let verdict = state.withLock { state in
                state.lastID += 1
                let verdict = state.queue.arrive(state.lastID, from: client)
                if verdict == .wait { state.waiting[state.lastID] = continuation }
                return verdict
            }
            isAdmitted = verdict != .refuse
            if verdict != .wait { continuation.resume() }
        }
        return isAdmitted
    }

    private func end(_ client: ClientNetwork) {
        let next = state.withLock { state in state.queue.leave(client).flatMap { state.waiting.removeValue(forKey: $0) }
        }
        next?.resume()
    }
}
