package import Reactor

/// Something that was waited for and did not come.
package struct NeverHappened: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// Returns as soon as the condition holds.
///
/// - Throws: ``NeverHappened`` after half a minute, so that a broken promise fails a test instead of hanging it.
@Reactor package func eventually(_ what: String, _ condition: @Reactor () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try await !condition() {
        guard ContinuousClock.now < deadline else { throw NeverHappened(description: "\(what): never happened") }
        try await Reactor.sleep(for: .milliseconds(5))
    }
}

extension Reactor {
    /// Lets something work beside `body`, and ends it with it.
    ///
    /// The work begins on the reactor itself: tests that compute must not keep it from starting.
    @Reactor package static func run<Result: Sendable>(
        _ work: @escaping @Reactor @Sendable () async -> Void, beside body: @Reactor () async throws -> Result
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
}
