internal import Models

/// When the windows of a recipient close: at a time of its own zone's clock, every day or on one day of the week.
struct DigestSchedule: Sendable, Equatable {
    let frequency: MailFrequency
    let time: ClockTime
    let weekday: Weekday
    let rules: ZoneRules

    /// The first closing later than an instant; nil for what does not wait.
    func closing(after instant: Instant) -> Instant? {
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

extension Preferences {
    /// When digests of a frequency close; nil where no category comes by it.
    func schedule(_ frequency: MailFrequency, _ rules: ZoneRules) -> DigestSchedule? {
        guard frequency != .immediate, [required, updates, followed].contains(frequency) else { return nil }
        return DigestSchedule(frequency: frequency, time: digestAt, weekday: digestOn, rules: rules)
    }
}
