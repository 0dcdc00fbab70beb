/// Discards an event that could not be applied, with a reason that is kept. The events behind it are applied.
public struct DiscardDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = define(
        "service.dead-letters.discard", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/disposal"))

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
    public let reason: Prose
}
