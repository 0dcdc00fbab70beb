/// Answers that were asked for last, up to a number of bytes. Those that nobody has asked for the longest go first.
struct RecentAnswers<Key: Hashable & Sendable>: Sendable {
    private struct Entry {
        let answer: [UInt8]
        var asked: UInt64
    }

    private let capacity: Int
    private var entries: [Key: Entry] = [:]
    private var now: UInt64 = 0
    /// Of all answers that are kept.
    private(set) var bytes = 0

    /// - Parameter capacity: in bytes.
    init(capacity: Int) { self.capacity = capacity }

    mutating func find(_ key: Key) -> [UInt8]? {
        now += 1
        entries[key]?.asked = now
        return entries[key]?.answer
    }

    /// Keeps an answer, unless it is so large that it would be alone.
    mutating func keep(_ answer: [UInt8], for key: Key) {
        guard answer.count <= capacity / 2 else { return }
        forget(key)
        now += 1
        entries[key] = Entry(answer: answer, asked: now)
        bytes += answer.count
        while bytes > capacity, let oldest = entries.min(by: { $0.value.asked < $1.value.asked }) {
            forget(oldest.key)
        }
    }

    private mutating func forget(_ key: Key) {
        if let entry = entries.removeValue(forKey: key) { bytes -= entry.answer.count }
    }
}
