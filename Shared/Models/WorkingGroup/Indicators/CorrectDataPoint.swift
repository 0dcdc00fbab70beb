/// Corrects a value, with the reason. The wrong value stays readable.
public struct CorrectDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.data-points.correct", .command, for: .participants,
        .post("/indicators/{indicator}/points/{point}/corrections"))

    public let indicator: IndicatorID
    public let point: Int
    public let reason: Prose
    public let value: Double
    /// Day of the value. Defaults, as does the source, to that of the wrong one.
    public let dated: CalendarDate?
    public let source: Line?
}

extension CorrectDataPoint: Limiting {
    public static var limits: [String: Limit] { DefineIndicator.limits }
}
