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
}
