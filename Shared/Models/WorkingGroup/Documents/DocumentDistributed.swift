/// Others than before may read a document.
public struct DocumentDistributed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.distributed.v1"

    public let symbol: DocumentSymbol
    public let from: Distribution
    public let to: Distribution
}
