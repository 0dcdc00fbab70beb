/// How often mail of a category reaches a recipient.
public enum MailFrequency: String, Word {
    case immediate
    case daily
    case weekly
}

/// What one digest holds: everything behind `after`, up to and including `through`. The next window begins where this ends.
public struct DigestWindow: Sendable, Equatable {
    public let after: Int
    public let through: Int

    public init(after: Int, through: Int) {
        self.after = after
        self.through = through
    }

    public var isEmpty: Bool { through <= after }

    public func contains(_ place: Int) -> Bool { place > after && place <= through }
}

/// When the windows of a recipient close: at a time of its own zone's clock, every day or on one day of the week.
public struct DigestSchedule: Sendable, Equatable {
    public let frequency: MailFrequency
    public let time: ClockTime
    public let weekday: Weekday
    public let rules: ZoneRules

    public init(frequency: MailFrequency, time: ClockTime, weekday: Weekday, rules: ZoneRules) {
        self.frequency = frequency
        self.time = time
        self.weekday = weekday
        self.rules = rules
    }

    /// The first closing later than an instant; nil for what does not wait.
    public func closing(after instant: Instant) -> Instant? {
        let today = rules.reading(at: instant).date
        for days in 0...8 {
            let day = today.advanced(byDays: days)
            switch frequency {
            case .immediate: return nil
            case .weekly where day.weekday != weekday: continue
            case .daily, .weekly: break
            }
            let closing = rules.instant(of: day, time)
            if closing > instant { return closing }
        }
        return nil
    }
}

/// How far the digests of a recipient have come. It is stored, and moves in the transaction that makes a digest.
public struct DigestCursor: Sendable, Equatable {
    /// Everything up to here is in a digest.
    public private(set) var place: Int
    /// When the last window closed.
    public private(set) var closedAt: Instant
    /// When the window that is open closes; nil where nothing waits to be gathered.
    public private(set) var closesAt: Instant?

    public init(place: Int, closedAt: Instant, closesAt: Instant?) {
        self.place = place
        self.closedAt = closedAt
        self.closesAt = closesAt
    }

    /// The window that closes now.
    ///
    /// - Parameter head: the place of the newest item of the recipient; nothing behind it may still be under way.
    /// - Returns: nil where it is not time yet.
    public func window(at now: Instant, head: Int) -> DigestWindow? {
        guard let closesAt, closesAt <= now else { return nil }
        return DigestWindow(after: place, through: max(place, head))
    }

    /// Goes on behind a window. What closed late, after a time without a service, is followed by the next time of the
    /// schedule, so that one digest is made and not one for every day.
    ///
    /// - Parameter schedule: nil where mail of this frequency is wanted no more.
    public mutating func move(behind window: DigestWindow, at now: Instant, _ schedule: DigestSchedule?) {
        place = window.through
        closedAt = now
        closesAt = schedule?.closing(after: now)
    }
}
