/// Where the sequencer begins to look in the outbox.
///
/// Deleted rows stay in the index until vacuum; with an old snapshot held open that made batches fifty times slower.
/// The floor skips them: it trails the rows last moved by a slack, and every ten seconds a sweep starts from zero, so
/// that a transaction that stays open past the slack is late, never lost.
struct ScanFloor {
    private static let slack: Int64 = 5000
    private static let sweepInterval = Duration.seconds(10)

    private var floor: Int64 = 0
    private var lastSweep: ContinuousClock.Instant?

    /// The id above which the next batch looks; 0 is a sweep.
    mutating func next(now: ContinuousClock.Instant) -> Int64 {
        if let lastSweep, now - lastSweep < Self.sweepInterval { return floor }
        lastSweep = now
        return 0
    }

    mutating func moved(from lowestID: Int64?) {
        if let lowestID { floor = max(floor, lowestID - Self.slack) }
    }

    /// The next batch is a sweep.
    mutating func reset() { lastSweep = nil }
}
