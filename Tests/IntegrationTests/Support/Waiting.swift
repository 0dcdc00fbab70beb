import Reactor

/// Something that was waited for and did not come.
struct NeverHappened: Error, CustomStringConvertible {
    let description: String
}

/// Returns as soon as the condition holds.
///
/// - Throws: ``NeverHappened`` after half a minute, so that a broken promise fails a test instead of hanging it.
@Reactor func eventually(_ what: String, _ condition: @Reactor () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try await !condition() {
        guard ContinuousClock.now < deadline else { throw NeverHappened(description: "\(what): never happened") }
        try await Reactor.sleep(for: .milliseconds(5))
    }
}

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

/// Lets something work beside `body`, and ends it with it.
///
/// The work begins on the reactor itself: tests that compute must not keep it from starting.
@Reactor func beside<Result: Sendable>(
    _ work: @escaping @Reactor @Sendable () async -> Void, _ body: @Reactor () async throws -> Result
) async throws -> Result {
    let task = Task { @Reactor in await work() }
    do {
        let result = try await body()
        task.cancel()
        await task.value
        return result
    } catch {
        task.cancel()
        await task.value
        throw error
    }
}
