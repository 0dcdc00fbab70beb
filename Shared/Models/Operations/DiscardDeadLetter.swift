/// Gives an event up, for a reason that is kept; those behind it flow on.
public struct DiscardDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = define(
        "service.dead-letters.discard", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/discard"))

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
    public let reason: Prose
}
