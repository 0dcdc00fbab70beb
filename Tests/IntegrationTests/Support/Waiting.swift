import Reactor
import TestSupport

/// Holds whoever comes by until a test opens it.
@Reactor final class Gate {
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isOpen = false
    /// How many have come by since the beginning.
    private(set) var arrivals = 0

    private static var gates: [String: Gate] = [:]

    /// The gate of a name, for handlers that learn of it from a request.
    static func named(_ name: String) -> Gate {
        let gate = gates[name] ?? Gate()
        gates[name] = gate
        return gate
    }

    func pass() async {
        arrivals += 1
        guard !isOpen else { return }
        await withCheckedContinuation { waiting.append($0) }
    }

    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    /// Returns once so many have come by.
    func reached(by count: Int) async throws {
        try await eventually("\(count) at the gate") { self.arrivals >= count }
    }
}

/// Does the same several times at once and waits for all of it.
@Reactor func atOnce<Result: Sendable>(
    _ count: Int, _ work: @escaping @Reactor @Sendable (Int) async throws -> Result
) async throws -> [Result] {
    let tasks = (0..<count).map { number in Task { @Reactor in try await work(number) } }
    var results: [Result] = []
    for task in tasks { results.append(try await task.value) }
    return results
}
