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
}
