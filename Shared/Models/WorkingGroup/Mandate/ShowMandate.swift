/// Shows the mandate.
public struct ShowMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = RequestDefinition(
        "working-group.mandate.show", .query, for: .everyone, .get("/mandate"),
        "Shows the mandate as it holds, or an older version of it.")

    /// The current one where it is left out.
    public let version: Int?

    public init(version: Int? = nil) {
        self.version = version
    }
}
