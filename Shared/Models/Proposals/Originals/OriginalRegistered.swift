/// A regional original was registered.
public struct OriginalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.original.registered.v1"

    public let original: OriginalID
    public let region: Region
    public let title: Line
}
