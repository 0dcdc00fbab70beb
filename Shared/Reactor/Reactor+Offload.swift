internal import Dispatch

extension Reactor {
    /// Runs blocking or long work (name resolution, SMTP, large documents) on a thread of its own and waits for it.
    nonisolated public static func offload<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result(catching: work)) }
        }
    }

    private static let queue = DispatchQueue(label: "reactor.offload", attributes: .concurrent)
}
