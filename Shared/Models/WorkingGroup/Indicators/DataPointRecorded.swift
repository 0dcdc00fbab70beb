/// The value of an indicator on a day was recorded.
public struct DataPointRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.data-point.recorded.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let point: Int
    public let dated: CalendarDate
    public let value: Double
}
