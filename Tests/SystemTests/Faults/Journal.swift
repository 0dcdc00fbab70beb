import Messaging
import Models
import Synchronization

/// What was sent, and what was acknowledged.
final class Journal: Sendable {
    struct Entry: Sendable {
        let key: MessageID
        let request: RequestName
    }

    private struct State {
        var acknowledged: [Entry] = []
        var attempts = 0
        var lastAcknowledgement = ContinuousClock.now
        var longestSilence = Duration.zero
    }

    private let state = Mutex(State())
    private let isOver = Mutex(false)

    /// Writers end after the command that they are at.
    func end() { isOver.withLock { $0 = true } }
    var hasEnded: Bool { isOver.withLock(\.self) }

    var acknowledged: [Entry] { state.withLock(\.acknowledged) }
    var count: Int { state.withLock(\.acknowledged.count) }
    var attempts: Int { state.withLock(\.attempts) }
    /// The longest time in which nothing was acknowledged.
    var longestSilence: Duration { state.withLock(\.longestSilence) }

    /// Sends a command with one key until it is acknowledged, whatever happens on the way.
    ///
    /// - Throws: ``API/Refused`` with an answer that is neither a success nor “later”, ``TooLate`` after a minute.
    func send<R: Request>(_ request: R, by api: API) async throws -> R.Answer {
        let key = MessageID()
        let answer = try await eventually("an answer to \(R.definition.name)", within: .seconds(60)) {
            state.withLock { $0.attempts += 1 }
            // A connection that fails leaves open whether the command was carried out: the key settles it.
            guard let answer = try? await api.attempt(request, key: key) else { return API.Answer?.none }
            return answer.status == 503 ? nil : answer
        }
        guard answer.status == 200 else { throw API.Refused(answer: answer) }
        acknowledge(Entry(key: key, request: R.definition.name))
        return try JSON.decode(R.Answer.self, from: answer.body)
    }

    private func acknowledge(_ entry: Entry) {
        state.withLock { state in
            let now = ContinuousClock.now
            state.longestSilence = max(state.longestSilence, now - state.lastAcknowledgement)
            state.lastAcknowledgement = now
            state.acknowledged.append(entry)
        }
    }
}
