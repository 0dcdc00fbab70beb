/// Gives an event up.
public struct DiscardDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.discard", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/discard"),
        "Gives an event up, for a reason that is kept; those behind it flow on.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
    public let reason: Prose

    public init(service: ServiceName, source: ServiceName, position: EventPosition, reason: Prose) {
        self.service = service
        self.source = source
        self.position = position
        self.reason = reason
    }
}
