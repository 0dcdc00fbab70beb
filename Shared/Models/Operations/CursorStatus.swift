/// How far a service has followed another.
public struct CursorStatus: Codable, Sendable, Equatable {
    public let source: ServiceName
    public let position: EventPosition
    /// Events that are told and not yet applied; left out where nobody can tell: nothing was read yet, or it has diverged.
    public let lag: Int?
    public let isDiverged: Bool

    public init(source: ServiceName, position: EventPosition, lag: Int?, isDiverged: Bool) {
        self.source = source
        self.position = position
        self.lag = lag
        self.isDiverged = isDiverged
    }
}
