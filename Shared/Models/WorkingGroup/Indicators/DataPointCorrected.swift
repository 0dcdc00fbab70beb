/// A value of an indicator was corrected.
public struct DataPointCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.data-point.corrected.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let point: Int
    /// Value that no longer counts.
    public let corrects: Int
    public let dated: CalendarDate
    public let value: Double
}
