/// An indicator of a proposal was defined.
public struct IndicatorDefined: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.defined.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate

    public init(
        indicator: IndicatorID, proposal: ProposalNumber, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
    }
}
