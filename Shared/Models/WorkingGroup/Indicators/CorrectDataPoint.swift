/// Puts another value in the place of one that was wrong, with the reason; both stay readable.
public struct CorrectDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.indicators.correct", .command, for: .participants,
        .post("/indicators/{indicator}/points/{point}/corrections"))

    public let indicator: IndicatorID
    public let point: Int
    public let reason: Prose
    public let value: Double
    /// That of the wrong one where it is left out, as is the source.
    public let dated: CalendarDate?
    public let source: Line?
}
