/// The terms of an indicator were changed.
public struct IndicatorRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.revised.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let version: Int
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate

    public init(
        indicator: IndicatorID, proposal: ProposalNumber, version: Int, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
    }
}
