/// Rolls progress up to clusters and the mandate.
public struct ShowProgress: Request {
    public typealias Answer = MandateProgress

    public static let definition = RequestDefinition(
        "working-group.progress.show", .query, for: .everyone, .get("/progress"),
        "Rolls the progress of actions up to proposals, clusters and the mandate, with formula and inputs.")

    public init() {}
}
