/// Shows how the process is defined, or was in an older version.
public struct ShowProcess: Request {
    public typealias Answer = ProcessDefinition

    public static let definition = define("working-group.process.show", .query, for: .everyone, .get("/process"))

    /// Defaults to the current version.
    public let version: Int?
}
