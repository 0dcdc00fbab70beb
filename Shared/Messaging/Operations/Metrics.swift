public import Reactor

/// What a process counts about itself, written out as Prometheus text.
@Reactor public final class Metrics {
    private struct Histogram {
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var sum = 0.0
        var count = 0
    }

    public typealias Labels = KeyValuePairs<String, String>

    /// Seconds: from a fast read to the longest a caller waits.
    private nonisolated static let bounds = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
    ]

    private var counters: [String: [String: Int]] = [:]
    private var histograms: [String: [String: Histogram]] = [:]
    private var gauges: [(name: String, labels: String, value: @Reactor () -> Double)] = []

    public init() {}

    public func count(_ name: String, _ labels: Labels = [:], by amount: Int = 1) {
        counters[name, default: [:]][Self.text(labels), default: 0] += amount
    }

    public func observe(_ name: String, _ duration: Duration, _ labels: Labels = [:]) {
        let seconds = duration / .seconds(1)
        var histogram = histograms[name]?[Self.text(labels)] ?? Histogram()
        for (index, bound) in Self.bounds.enumerated() where seconds <= bound { histogram.buckets[index] += 1 }
        histogram.sum += seconds
        histogram.count += 1
        histograms[name, default: [:]][Self.text(labels)] = histogram
    }

    /// A value that is read whenever somebody asks.
    public func gauge(_ name: String, _ labels: Labels = [:], _ value: @escaping @Reactor () -> Double) {
        gauges.append((name, Self.text(labels), value))
    }

    /// - Parameter common: a label that every line carries, such as the service.
    public func prometheusText(common: (name: String, value: String)) -> String {
        let shared = "\(common.name)=\"\(common.value)\""
        var lines: [String] = []
        func line(_ name: String, _ labels: String, _ value: some CustomStringConvertible) {
            lines.append("npp16_\(name){\(labels.isEmpty ? shared : shared + "," + labels)} \(value)")
        }
        for (name, series) in counters.sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE npp16_\(name) counter")
            for (labels, value) in series.sorted(by: { $0.key < $1.key }) { line(name, labels, value) }
        }
        for (name, series) in Dictionary(grouping: gauges, by: \.name).sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE npp16_\(name) gauge")
            for gauge in series { line(name, gauge.labels, gauge.value()) }
        }
        for (name, series) in histograms.sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE npp16_\(name) histogram")
            for (labels, histogram) in series.sorted(by: { $0.key < $1.key }) {
                let prefix = labels.isEmpty ? "" : labels + ","
                for (bound, count) in zip(Self.bounds, histogram.buckets) {
                    line(name + "_bucket", prefix + "le=\"\(bound)\"", count)
                }
                line(name + "_bucket", prefix + "le=\"+Inf\"", histogram.count)
                line(name + "_sum", labels, histogram.sum)
                line(name + "_count", labels, histogram.count)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(_ labels: Labels) -> String {
        labels.map { name, value in
            "\(name)=\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }.joined(separator: ",")
    }
}
