/// Lists your party's drafts that are not submitted yet, without their texts.
public struct ListDrafts: Request {
    public typealias Answer = Page<Draft>

    public static let definition = define("submissions.drafts.list", .query, for: .authors, .get("/drafts"))

    public let party: PartyID?
    public let call: CallID?
    public let after: String?
    public let limit: PageLimit?
}
