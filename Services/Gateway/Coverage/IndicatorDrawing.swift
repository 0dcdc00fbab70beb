internal import Localization
internal import Models

/// The values of an indicator over time, as a line. A value: days and numbers in, coordinates out.
struct IndicatorDrawing: Sendable, Equatable {
    struct Point: Sendable, Equatable {
        let day: CalendarDate
        let value: Double
    }

    /// By day, the baseline first.
    let points: [Point]
    let target: Point

    /// - Returns: nil before the first value: a baseline alone is no line.
    init?(_ indicator: Indicator) {
        let counted = (indicator.points ?? []).filter { $0.correctedBy == nil }.map {
            Point(day: $0.dated, value: $0.value)
        }.sorted { $0.day < $1.day }
        guard !counted.isEmpty else { return nil }
        points = [Point(day: indicator.baselineOn, value: indicator.baseline)] + counted
        target = Point(day: indicator.targetOn, value: indicator.target)
    }

    /// - Parameter width: of the drawing, in units of which a letter takes about seven.
    func chart(
        named id: String, _ title: String, _ description: String, width: Double = 640, in language: LanguageTag
    ) -> IndicatorChart {
        let frame = Frame(points + [target], width: width)
        let places = points.map(frame.place)
        let path = places.enumerated().map { index, place in
            "\(index == 0 ? "M" : "L")\(place.x.short) \(place.y.short)"
        }.joined()
        return IndicatorChart(
            id: id, title: title, description: description, width: width.short, height: Frame.height.short, path: path,
            targetPath: frame.line(at: frame.place(of: target).y), axis: frame.line(at: frame.floor),
            dots: places.map { IndicatorChart.Dot(x: $0.x.short, y: $0.y.short) },
            labels: values(frame, language) + days(frame, language))
    }

    /// What the target and the last value are.
    private func values(_ frame: Frame, _ language: LanguageTag) -> [IndicatorChart.Label] {
        let goal = frame.place(of: target)
        var labels = [
            IndicatorChart.Label(
                x: frame.end.short, y: (goal.y - 6).short, anchor: "end", text: language.words(for: target.value))
        ]
        if let last = points.last {
            let place = frame.place(of: last)
            // Above the line, or below where the words of the target would be in its way.
            let isNear = abs(place.y - goal.y) < 24 && place.x > frame.end - 112
            labels.append(
                IndicatorChart.Label(
                    x: place.x.short, y: (isNear ? place.y + 20 : place.y - 10).short,
                    anchor: place.x > frame.end / 2 ? "end" : "start", text: language.words(for: last.value)))
        }
        return labels
    }

    /// When it begins and ends: below each other where there is no room beside.
    private func days(_ frame: Frame, _ language: LanguageTag) -> [IndicatorChart.Label] {
        let all = (points + [target]).map(\.day)
        func label(_ day: CalendarDate, _ x: Double, _ y: Double, _ anchor: String) -> IndicatorChart.Label {
            // Set apart, so that words from the right keep their order in a drawing from the left.
            IndicatorChart.Label(
                x: x.short, y: y.short, anchor: anchor, text: "\u{2068}\(language.words(for: day))\u{2069}")
        }
        return [
            all.min().map { label($0, Frame.side, frame.floor + 22, "start") },
            all.max().map { label($0, frame.end, Frame.height - 10, "end") },
        ].compactMap(\.self)
    }

    /// Where values stand: days from the first to the last, numbers from the least to the greatest.
    private struct Frame {
        static let height = 240.0
        static let side = 8.0
        private static let top = 24.0

        let end: Double
        let floor: Double
        private let days: [Int]
        private let values: [Double]

        init(_ points: [Point], width: Double) {
            end = width - Self.side
            floor = Self.height - (width < 400 ? 54 : 32)
            days = points.map(\.day.daysSince1970)
            values = points.map(\.value)
        }

        func place(of point: Point) -> (x: Double, y: Double) {
            let across = Self.share(
                Double(point.day.daysSince1970), days.min().map(Double.init), days.max().map(Double.init))
            let up = Self.share(point.value, values.min(), values.max())
            return (
                Self.side + across * (end - Self.side), floor - 8 - up * (floor - Self.top - 16)
            )
        }

        func line(at height: Double) -> String { "M\(Self.side.short) \(height.short)H\(end.short)" }

        /// In the middle where there is no way from the least to the greatest.
        private static func share(_ value: Double, _ least: Double?, _ greatest: Double?) -> Double {
            guard let least, let greatest, greatest > least else { return 0.5 }
            return (value - least) / (greatest - least)
        }
    }
}

/// The line as a template shows it: coordinates in the unit of its width.
struct IndicatorChart: PagePart, Equatable {
    let id: String
    let title: String
    let description: String
    let width: String
    let height: String
    let path: String
    let targetPath: String
    let axis: String
    let dots: [Dot]
    let labels: [Label]

    struct Dot: PagePart, Equatable {
        let x: String
        let y: String
    }

    struct Label: PagePart, Equatable {
        let x: String
        let y: String
        let anchor: String
        let text: String
    }
}

extension Double {
    /// With one digit behind the point at most.
    fileprivate var short: String {
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
