/// Shows one need.
public struct ShowNeed: Request {
    public typealias Answer = Need

    public static let definition = RequestDefinition(
        "working-group.needs.show", .query, for: .everyone, .get("/needs/{need}"),
        "Shows an identified need.")

    public let need: NeedID

    public init(need: NeedID) { self.need = need }
}
