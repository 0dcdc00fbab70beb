/// Lists the events that a service could not apply.
public struct ListDeadLetters: Request {
    public typealias Answer = Page<DeadLetterView>

    public static let definition = define(
        "service.dead-letters.list", .query, for: .operators, .get("/services/{service}/dead-letters"))

    public let service: ServiceName
}
