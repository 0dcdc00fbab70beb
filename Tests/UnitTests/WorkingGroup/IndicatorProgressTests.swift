import Models
import Testing

@Suite("Progress of an indicator") struct IndicatorProgressTests {
    @Test(
        "The share of the way from the baseline to the target, in either direction, never beyond its ends",
        arguments: [
            (0.0, 10.0, 5.0, 50.0, false), (0, 10, 10, 100, true), (0, 10, 12, 100, true), (0, 10, -3, 0, false),
            (40, 0, 30, 25, false), (40, 0, 0, 100, true), (40, 0, -1, 100, true), (40, 0, 300, 0, false),
            (7, 7, 7, 100, true), (7, 7, 6, 0, false), (-5, 5, 0, 50, false),
        ])
    func share(_ baseline: Double, _ target: Double, _ latest: Double, _ percent: Double, _ isReached: Bool) {
        let progress = IndicatorProgress(baseline: baseline, target: target, latest: latest, on: nil)
        #expect(progress.percent == percent)
        #expect(progress.isReached == isReached)
        #expect(progress.latest == latest)
    }

    @Test("Without a value nothing is reached, and the explanation says so")
    func nothing() {
        let progress = IndicatorProgress(baseline: 1, target: 2, latest: nil, on: nil)
        #expect(progress.percent == 0 && !progress.isReached && progress.latest == nil)
        #expect(progress.explanation.rawValue.contains("No value yet"))
    }

    @Test("The explanation has the formula with its numbers, and says what was cut")
    func explained() {
        let within = IndicatorProgress(baseline: 40, target: 0.5, latest: 30, on: nil)
        #expect(within.explanation.rawValue.hasSuffix("(30 − 40) / (0.5 − 40) × 100"))
        let beyond = IndicatorProgress(baseline: 40, target: 0, latest: 300, on: nil)
        #expect(beyond.explanation.rawValue.hasSuffix("× 100, cut to 0 … 100"))
    }

    @Test("The direction is where the target lies")
    func direction() {
        #expect(IndicatorDirection(from: 0, to: 1) == .increase)
        #expect(IndicatorDirection(from: 1, to: 0) == .decrease)
        #expect(IndicatorDirection(from: 1, to: 1) == .hold)
    }
}
