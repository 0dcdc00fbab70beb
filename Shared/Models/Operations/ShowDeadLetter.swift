/// Shows an event that a service could not apply.
public struct ShowDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = define(
        "service.dead-letters.show", .query, for: .operators,
        .get("/services/{service}/dead-letters/{source}/{position}"))

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
}
