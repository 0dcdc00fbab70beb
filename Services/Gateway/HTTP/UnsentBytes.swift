internal import Synchronization

/// The bytes of answers that are written and that their readers have not taken yet, on all connections together.
///
/// Whoever asks and does not read would otherwise have every answer kept for it.
final class UnsentBytes: Sendable {
    /// In all; beyond it a connection keeps its ``allowance``.
    static let limit = 48 << 20
    /// What may wait on one connection whatever waits on the others: an answer of the usual size.
    static let allowance = 64 << 10

    private let total = Atomic(0)

    /// - Returns: whether there is room for them, beside what waits on the same connection.
    func add(_ bytes: Int, beside waiting: Int) -> Bool {
        let sum = total.add(bytes, ordering: .relaxed).newValue
        return sum <= Self.limit || waiting + bytes <= Self.allowance
    }

    func remove(_ bytes: Int) { total.subtract(bytes, ordering: .relaxed) }
}
