/// Changes the terms of an indicator; the former ones stay readable.
public struct ReviseIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.revise", .command, for: .steering, .post("/indicators/{indicator}/revisions"),
        "Changes the terms of an indicator; the former ones stay readable.")

    public let indicator: IndicatorID
    /// The version that was seen; another one is a conflict.
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let unit: Line?
    public let baseline: Double?
    public let baselineOn: CalendarDate?
    public let target: Double?
    public let targetOn: CalendarDate?
    public let source: Line?

    public init(
        indicator: IndicatorID, version: Int, reason: Prose, title: Line? = nil, unit: Line? = nil,
        baseline: Double? = nil, baselineOn: CalendarDate? = nil, target: Double? = nil, targetOn: CalendarDate? = nil,
        source: Line? = nil
    ) {
        self.indicator = indicator
        self.version = version
        self.reason = reason
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
    }
}
