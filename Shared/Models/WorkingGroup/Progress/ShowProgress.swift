/// Rolls the progress of actions up to proposals, clusters and the mandate, with formula and inputs.
public struct ShowProgress: Request {
    public typealias Answer = MandateProgress

    public static let definition = define("working-group.progress.show", .query, for: .everyone, .get("/progress"))
}
