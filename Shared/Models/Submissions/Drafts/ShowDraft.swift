/// Shows a draft of your party.
public struct ShowDraft: Request {
    public typealias Answer = Draft

    public static let definition = define("submissions.drafts.show", .query, for: .authors, .get("/drafts/{draft}"))

    public let draft: DraftID
}
