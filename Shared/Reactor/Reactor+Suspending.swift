extension Reactor {
    /// Suspends the task until the continuation is resumed, and goes on in the loop's next turn.
    ///
    /// A plain continuation resumes on the global pool of threads first, and hops back from there: two context switches
    /// and a futex for every answer and every row. The preference makes the loop the pool for as long as the task waits.
    @Reactor public static func suspend<Success: Sendable>(
        _ body: @Reactor (CheckedContinuation<Success, any Error>) -> Void
    ) async throws -> Success {
        try await withTaskExecutorPreference(shared.loop) {
            try await withCheckedThrowingContinuation { body($0) }
        }
    }
}
