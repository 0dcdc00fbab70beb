/// An action no longer waits for another.
public struct DependencyRemoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.dependency.removed.v1"

    public let earlier: ActionID
    public let later: ActionID
}
