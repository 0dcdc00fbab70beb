/// Where an indicator is to go.
public enum IndicatorDirection: String, Word {
    case increase
    case decrease
    /// The baseline is the target already.
    case hold
}

/// How far an indicator is on its way from the baseline to the target, and how that was computed.
public struct IndicatorProgress: Codable, Sendable, Equatable {
    /// 0 to 100.
    public let percent: Double
    public let isReached: Bool
    /// The latest value that counts; nil before the first.
    public let latest: Double?
    public let latestOn: CalendarDate?
    /// The formula with its numbers.
    public let explanation: Line
}

extension IndicatorDirection {
    public init(from baseline: Double, to target: Double) {
        self = target > baseline ? .increase : target < baseline ? .decrease : .hold
    }
}

extension IndicatorProgress {
    /// The share of the way that lies behind: what went the wrong way is 0, what went beyond the target is 100.
    public init(baseline: Double, target: Double, latest: Double?, on day: CalendarDate?) {
        guard let latest else {
            self.init(percent: 0, isReached: false, explanation: "No value yet: counts as 0")
            return
        }
        let direction = IndicatorDirection(from: baseline, to: target)
        let isReached =
            switch direction {
            case .increase: latest >= target
            case .decrease: latest <= target
            case .hold: latest == target
            }
        guard direction != .hold else {
            self.init(
                percent: isReached ? 100 : 0, isReached: isReached, latest: latest, latestOn: day,
                explanation: Line(
                    cutting: "The baseline is the target, \(target.words): 100 while the value is there, else 0"))
            return
        }
        let share = (latest - baseline) / (target - baseline) * 100
        let percent = min(100, max(0, share))
        let cut = percent == share ? "" : ", cut to 0 … 100"
        self.init(
            percent: percent, isReached: isReached, latest: latest, latestOn: day,
            explanation: Line(
                cutting: "(latest − baseline) / (target − baseline) × 100 = (\(latest.words) − \(baseline.words)) / "
                    + "(\(target.words) − \(baseline.words)) × 100\(cut)"))
    }
}

extension Double {
    /// As people write it: a whole number without a fraction.
    fileprivate var words: String { Int(exactly: self).map(String.init) ?? String(self) }
}
