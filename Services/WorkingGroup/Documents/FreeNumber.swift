internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds the next number that no caller has supplied.
enum FreeNumber {
    /// How many are looked up at once: more and more, so that a long run of them is passed over soon.
    private static let strides = 50...6400

    /// - Parameters:
    ///   - last: the one that was given out last.
    ///   - key: under which a number is on record; nil for a number that is out of range.
    ///   - taken: those of some keys that are on record.
    /// - Returns: nil where there is no number left.
    @Reactor static func first<Taken: Statement>(
        after last: Int, in unit: UnitOfWork, key: (Int) -> String?, taken: ([String]) -> Taken
    ) async throws -> Int? where Taken.Output == String {
        var last = last
        var stride = strides.lowerBound
        while true {
            let next = (1...stride).compactMap { step in key(last + step).map { (number: last + step, key: $0) } }
            guard !next.isEmpty else { return nil }
            let known = Set(try await unit.query(taken(next.map(\.key))))
            if let free = next.first(where: { !known.contains($0.key) }) { return free.number }
            last += stride
            stride = min(2 * stride, strides.upperBound)
        }
    }
}
