internal import Models
internal import Synchronization

/// Lets few costly requests through at once, so that those of one client leave room for those of others.
final class Turns: Sendable {
    private struct State {
        var queue = TurnQueue(.init())
        /// They go on with whether it is their turn.
        var waiting: [TurnQueue.ID: CheckedContinuation<Bool, Never>] = [:]
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
        await withCheckedContinuation { continuation in
            let known = state.withLock { state -> (CheckedContinuation<Bool, Never>, isTurn: Bool)? in
                state.lastID += 1
                switch state.queue.arrive(state.lastID, from: client) {
                case .go: return (continuation, true)
                case .refuse: return (continuation, false)
                case .wait:
                    state.waiting[state.lastID] = continuation
                    return nil
                case .waitInstead(let other):
                    state.waiting[state.lastID] = continuation
                    return state.waiting.removeValue(forKey: other).map { ($0, false) }
                }
            }
            if let (one, isTurn) = known { one.resume(returning: isTurn) }
        }
    }

    private func end(_ client: ClientNetwork) {
        let next = state.withLock { state in state.queue.leave(client).flatMap { state.waiting.removeValue(forKey: $0) }
        }
        next?.resume(returning: true)
    }
}
