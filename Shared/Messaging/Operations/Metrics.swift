public import Reactor

/// What a process counts about itself, written out as Prometheus text.
@Reactor public final class Metrics {
    private struct Histogram {
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var sum = 0.0
        var count = 0

        mutating func add(_ seconds: Double) {
            for index in buckets.indices where seconds <= Metrics.bounds[index] { buckets[index] += 1 }
            sum += seconds
            count += 1
        }
    }

    /// What tells one line of a metric from the next; without it the metric has one line.
    public typealias Label = (name: String, value: String)

    private struct Series: Hashable, Comparable {
        let metric: Metric
        let labelName: String
        let labelValue: String

        init(_ metric: Metric, _ label: Label?) {
            self.metric = metric
            labelName = label?.name ?? ""
            labelValue = label?.value ?? ""
        }

        var labels: String {
            guard !labelName.isEmpty else { return "" }
            return "\(labelName)=\"\(labelValue.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }

        func labels(and other: String) -> String { labels.isEmpty ? other : "\(labels),\(other)" }

        static func < (left: Series, right: Series) -> Bool {
            (left.metric.name, left.labelValue) < (right.metric.name, right.labelValue)
        }
    }

    /// Seconds: from a fast read over the longest a caller waits to what is late by any measure.
    private nonisolated static let bounds = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300,
    ]

    private var counters: [Series: Int] = [:]
    private var histograms: [Series: Histogram] = [:]

    public init() {}

    func count(_ metric: Metric, of label: Label? = nil) { counters[Series(metric, label), default: 0] += 1 }

    public func observe(_ metric: Metric, _ duration: Duration, of label: Label? = nil) {
        histograms[Series(metric, label), default: Histogram()].add(duration / .seconds(1))
    }

    /// - Parameter common: a label that every line carries, such as the service.
    public func prometheusText(common: Label) -> String {
        let shared = "\(common.name)=\"\(common.value)\""
        var text = ""
        var current: Metric?
        func begin(_ metric: Metric) {
            guard metric != current else { return }
            current = metric
            text += metric.header
        }
        func line(_ name: String, _ labels: String, _ value: some CustomStringConvertible) {
            text += "npp16_\(name){\(labels.isEmpty ? shared : shared + "," + labels)} \(value)\n"
        }
        for (series, value) in counters.sorted(by: { $0.key < $1.key }) {
            begin(series.metric)
            line(series.metric.name, series.labels, value)
        }
        for (series, histogram) in histograms.sorted(by: { $0.key < $1.key }) {
            begin(series.metric)
            let name = series.metric.name
            for (bound, count) in zip(Self.bounds, histogram.buckets) {
                line(name + "_bucket", series.labels(and: "le=\"\(bound)\""), count)
            }
            line(name + "_bucket", series.labels(and: "le=\"+Inf\""), histogram.count)
            line(name + "_sum", series.labels, histogram.sum)
            line(name + "_count", series.labels, histogram.count)
        }
        return text
    }
}
