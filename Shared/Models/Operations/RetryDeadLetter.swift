/// Makes a service apply an event again, at once.
public struct RetryDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = define(
        "service.dead-letters.retry", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/retries"))

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
}
