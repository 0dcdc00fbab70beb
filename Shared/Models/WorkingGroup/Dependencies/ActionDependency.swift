/// Two actions of which one waits for the other.
public struct ActionDependency: Codable, Sendable, Equatable {
    public let kind: DependencyKind
    public let earlier: ActionID
    public let later: ActionID
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant

    public init(
        kind: DependencyKind, earlier: ActionID, later: ActionID, by: Line, onBehalfOf: PartyID? = nil, at: Instant
    ) {
        self.kind = kind
        self.earlier = earlier
        self.later = later
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}
