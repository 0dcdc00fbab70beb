/// Shows an identified need.
public struct ShowNeed: Request {
    public typealias Answer = Need

    public static let definition = define("working-group.needs.show", .query, for: .everyone, .get("/needs/{need}"))

    public let need: NeedID
}
