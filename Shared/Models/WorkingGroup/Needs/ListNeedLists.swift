/// Lists the lists of the record in which needs stand; the list of needs is filtered by them.
public struct ListNeedLists: Request {
    public typealias Answer = Page<NeedList>

    public static let definition = define("working-group.need-lists.list", .query, for: .everyone, .get("/need-lists"))
}
