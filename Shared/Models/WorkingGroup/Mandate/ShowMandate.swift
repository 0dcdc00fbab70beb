/// Shows the current mandate, or an older version of it.
public struct ShowMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = define("working-group.mandate.show", .query, for: .everyone, .get("/mandate"))

    /// Defaults to the current one.
    public let version: Int?
}
