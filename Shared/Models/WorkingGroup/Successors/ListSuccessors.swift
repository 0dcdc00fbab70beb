/// Lists proposed successors, the newest first: to a focal point those of its party.
public struct ListSuccessors: Request {
    public typealias Answer = Page<Successor>

    public static let definition = define("working-group.successors.list", .query, for: .offices, .get("/successors"))

    public let state: SuccessorState?
    public let after: String?
    public let limit: PageLimit?
}
