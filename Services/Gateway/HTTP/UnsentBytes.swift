internal import NIOCore
internal import Synchronization

/// What waits to be read on all connections together.
///
/// Otherwise every answer would be kept for a client that asks and does not read.
final class UnsentBytes: Sendable {
    private struct State {
        var ledger: UnsentLedger
        var channels: [UnsentLedger.ID: any Channel] = [:]
    }

    private let state: Mutex<State>

    init(limit: Int = 48 << 20) { state = Mutex(State(ledger: UnsentLedger(limit: limit))) }

    /// Counts bytes that are written; where there are too many, a connection is closed, be it this one or another.
    func add(_ bytes: Int, on channel: any Channel, of owner: UnsentLedger.Owner) {
        let greedy = state.withLock { state in
            state.channels[ObjectIdentifier(channel)] = channel
            return state.ledger.add(bytes, on: ObjectIdentifier(channel), of: owner).flatMap { state.channels[$0] }
        }
        greedy?.close(promise: nil)
    }

    /// They were taken, or their connection is closed.
    func remove(_ bytes: Int, on channel: any Channel, of owner: UnsentLedger.Owner) {
        state.withLock { state in
            let id = ObjectIdentifier(channel)
            if state.ledger.remove(bytes, on: id, of: owner) { state.channels[id] = nil }
        }
    }
}
