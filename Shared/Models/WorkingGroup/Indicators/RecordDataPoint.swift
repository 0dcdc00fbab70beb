/// Records the value of an indicator on a day, with its source.
public struct RecordDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.data-points.record", .command, for: .participants, .post("/indicators/{indicator}/points"))

    public let indicator: IndicatorID
    public let dated: CalendarDate
    public let value: Double
    /// Defaults to the indicator's own.
    public let source: Line?
}

extension RecordDataPoint: Limiting {
    public static var limits: [String: Limit] { DefineIndicator.limits }
}
