/// Lets a service try an event again.
public struct RetryDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.retry", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/retry"),
        "Lets a service try an event again, at once.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition

    public init(service: ServiceName, source: ServiceName, position: EventPosition) {
        self.service = service
        self.source = source
        self.position = position
    }
}
