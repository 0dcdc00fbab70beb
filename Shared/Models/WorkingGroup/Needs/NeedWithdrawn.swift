/// A need was withdrawn.
public struct NeedWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.withdrawn.v1"

    public let need: NeedID
    public let regions: [Region]
}
