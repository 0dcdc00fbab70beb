/// A series of document symbols was registered.
public struct DocumentSeriesRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document-series.registered.v1"

    public let series: SeriesPrefix
    public let title: Line
}
