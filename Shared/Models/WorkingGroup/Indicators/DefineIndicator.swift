/// Defines an indicator of a proposal: unit, baseline, target and source.
public struct DefineIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.define", .command, for: .steering, .post("/indicators"),
        "Defines an indicator of a proposal: unit, baseline, target and source.")

    public let id: IndicatorID?
    public let proposal: ProposalNumber
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    public let source: Line

    public init(
        id: IndicatorID? = nil, proposal: ProposalNumber, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate, source: Line
    ) {
        self.id = id
        self.proposal = proposal
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
    }
}
