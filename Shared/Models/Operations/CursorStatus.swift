/// How far a service has followed another.
public struct CursorStatus: Codable, Sendable, Equatable {
    public let source: ServiceName
    public let position: EventPosition
    /// Events that are published and not yet applied. Left out where it is not known: before the first read, or where
    /// the logs diverge.
    public let lag: Int?
    public let isDiverged: Bool

    public init(source: ServiceName, position: EventPosition, lag: Int?, isDiverged: Bool) {
        self.source = source
        self.position = position
        self.lag = lag
        self.isDiverged = isDiverged
    }
}
