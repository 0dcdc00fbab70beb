/// A regional original was registered.
public struct OriginalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.original.registered.v1"

    public let original: OriginalID
    public let region: Region
    public let title: Line

    public init(original: OriginalID, region: Region, title: Line) {
        self.original = original
        self.region = region
        self.title = title
    }
}
