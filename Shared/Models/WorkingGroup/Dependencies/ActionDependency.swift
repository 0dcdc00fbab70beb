/// Two actions of which one waits for the other.
public struct ActionDependency: Codable, Sendable, Equatable {
    public let kind: DependencyKind
    public let earlier: ActionID
    public let later: ActionID
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
}
