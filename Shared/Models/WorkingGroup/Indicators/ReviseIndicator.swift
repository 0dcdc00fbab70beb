/// Changes the terms of an indicator. The former ones stay readable.
public struct ReviseIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.indicators.revise", .command, for: .steering, .post("/indicators/{indicator}/revisions"))

    public let indicator: IndicatorID
    /// Version that was read. Another one on record is a conflict.
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let unit: Line?
    public let baseline: Double?
    public let baselineOn: CalendarDate?
    public let target: Double?
    public let targetOn: CalendarDate?
    public let source: Line?
}

extension ReviseIndicator: Limiting {
    public static var limits: [String: Limit] { DefineIndicator.limits }

    public static let rules: [FieldRule] = [
        .revises("title", "unit", "baseline", "baselineOn", "target", "targetOn", "source")
    ]
}
