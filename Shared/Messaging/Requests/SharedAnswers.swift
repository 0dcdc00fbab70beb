public import Reactor

/// Answers that take long and do not change: each is computed once, however many ask for it meanwhile, and kept for those who
/// ask later.
@Reactor public final class SharedAnswers<Key: Hashable & Sendable> {
    private var kept: RecentAnswers<Key>
    /// What is being computed, with those who wait for it.
    private var computing: [Key: [CheckedContinuation<Void, Never>]] = [:]

    /// - Parameter capacity: in bytes.
    public init(capacity: Int) { kept = RecentAnswers(capacity: capacity) }

    /// - Parameter compute: where it throws, the next one who waits computes for itself.
    public func answer(
        for key: Key, _ compute: @Reactor () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        while computing[key] != nil {
            await withCheckedContinuation { continuation in
                // Whether to wait is decided here, where nothing can come between.
                if computing[key]?.append(continuation) == nil { continuation.resume() }
            }
        }
        if let answer = kept.find(key) { return answer }
        computing[key] = []
        defer { for waiting in computing.removeValue(forKey: key) ?? [] { waiting.resume() } }
        let answer = try await compute()
        kept.keep(answer, for: key)
        return answer
    }
}
