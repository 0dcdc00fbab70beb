/// Lists the events that a service could not apply.
public struct ListDeadLetters: Request {
    public typealias Answer = Page<DeadLetterView>

    public static let definition = RequestDefinition(
        "service.dead-letters.list", .query, for: .operators, .get("/services/{service}/dead-letters"),
        "Lists the events that a service could not apply.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}
