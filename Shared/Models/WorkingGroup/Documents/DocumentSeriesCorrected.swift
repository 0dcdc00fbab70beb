/// The title of a series was corrected.
public struct DocumentSeriesCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document-series.corrected.v1"

    public let series: SeriesPrefix
    public let title: Line
}
