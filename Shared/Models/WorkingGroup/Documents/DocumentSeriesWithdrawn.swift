/// A series was withdrawn.
public struct DocumentSeriesWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document-series.withdrawn.v1"

    public let series: SeriesPrefix
}
