/// When a recipient is not to be disturbed by mail, by the clock of its own zone.
public struct QuietHours: Codable, Sendable, Equatable {
    /// Begins every day at this time; lasts past midnight where `until` is earlier.
    public let from: ClockTime?
    public let until: ClockTime?
    /// Quiet from midnight to midnight, such as those of a weekend.
    public let days: [Weekday]

    public init(from: ClockTime? = nil, until: ClockTime? = nil, days: [Weekday] = []) {
        self.from = from
        self.until = until
        self.days = days
    }

    /// What is wrong with it, as the field and what it must be; nil where nothing is.
    public var fault: (field: String, detail: ProblemText)? {
        if let from, from == until { return ("quiet.until", "must be another time than \(field: "quiet.from")") }
        return nil
    }

    /// When something may be delivered that is ready at an instant.
    ///
    /// - Returns: nil for at once; the end of the quiet time where it falls into one.
    public func release(of instant: Instant, in rules: ZoneRules) -> Instant? {
        var end = instant
        // A quiet night, then quiet days, then the night after them: each step ends one of them.
        for _ in 0..<20 {
            guard let next = endOfQuiet(at: end, rules) else { break }
            end = next
        }
        return end > instant ? end : nil
    }

    private func endOfQuiet(at instant: Instant, _ rules: ZoneRules) -> Instant? {
        let now = rules.reading(at: instant)
        if days.contains(now.date.weekday) {
            return rules.instant(of: now.date.advanced(byDays: 1), .midnight)
        }
        guard let from, let until else { return nil }
        let lasts = from > until
        let isQuiet = lasts ? now.time >= from || now.time < until : now.time >= from && now.time < until
        guard isQuiet else { return nil }
        let end = rules.instant(of: lasts && now.time >= from ? now.date.advanced(byDays: 1) : now.date, until)
        // Where clocks are put back, the end of the quiet time may have been shown once already.
        return end > instant ? end : nil
    }
}

extension QuietHours: Limiting {
    /// A day is left for mail.
    public static let limits: [String: Limit] = ["days": .distinct(0...Weekday.allCases.count - 1)]

    public static let rules = [
        FieldRule(
            "until", "must be given beside \(field: "from"), or neither", ["from": .given, "until": .given],
            ["from": .missing, "until": .missing])
    ]
}
