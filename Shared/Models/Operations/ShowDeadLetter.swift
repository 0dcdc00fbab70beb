/// Shows an event that a service could not apply.
public struct ShowDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.show", .query, for: .operators,
        .get("/services/{service}/dead-letters/{source}/{position}"),
        "Shows an event that a service could not apply.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition

    public init(service: ServiceName, source: ServiceName, position: EventPosition) {
        self.service = service
        self.source = source
        self.position = position
    }
}
