/// Shows the mandate as it holds, or an older version of it.
public struct ShowMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = define("working-group.mandate.show", .query, for: .everyone, .get("/mandate"))

    /// The current one where it is left out.
    public let version: Int?
}
