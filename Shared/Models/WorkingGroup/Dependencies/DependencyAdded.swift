/// An action waits for another.
public struct DependencyAdded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.dependency.added.v1"

    public let kind: DependencyKind
    public let earlier: ActionID
    public let later: ActionID
}
