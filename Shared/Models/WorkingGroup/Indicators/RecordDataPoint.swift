/// Records the value of an indicator on a day, with its source.
public struct RecordDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.record", .command, for: .participants, .post("/indicators/{indicator}/points"),
        "Records the value of an indicator on a day, with its source.")

    public let indicator: IndicatorID
    public let dated: CalendarDate
    public let value: Double
    /// The indicator's own where it is left out.
    public let source: Line?

    public init(indicator: IndicatorID, dated: CalendarDate, value: Double, source: Line? = nil) {
        self.indicator = indicator
        self.dated = dated
        self.value = value
        self.source = source
    }
}
