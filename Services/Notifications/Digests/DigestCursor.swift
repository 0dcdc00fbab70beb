internal import Models

/// How far the digests of a recipient have come. It is stored, and moves in the transaction that makes a digest.
struct DigestCursor: Sendable, Equatable {
    /// Everything up to here is in a digest.
    private(set) var place: Int
    /// When the last window closed.
    private(set) var closedAt: Instant
    /// When the window that is open closes; nil where nothing waits to be gathered.
    private(set) var closesAt: Instant?

    /// The window that closes now.
    ///
    /// - Parameter head: the place of the newest item of the recipient; nothing behind it may still be under way.
    /// - Returns: nil where it is not time yet.
    func window(at now: Instant, head: Int) -> DigestWindow? {
        guard let closesAt, closesAt <= now else { return nil }
        return DigestWindow(after: place, through: max(place, head))
    }

    /// Goes on behind a window. What closed late, after a time without a service, is followed by the next time of the
    /// schedule, so that one digest is made and not one for every day.
    ///
    /// - Parameter schedule: nil where mail of this frequency is wanted no more.
    mutating func move(behind window: DigestWindow, at now: Instant, _ schedule: DigestSchedule?) {
        place = window.through
        closedAt = now
        closesAt = schedule?.closing(after: now)
    }
}
