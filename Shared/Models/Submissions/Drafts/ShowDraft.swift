/// Shows a draft.
public struct ShowDraft: Request {
    public typealias Answer = Draft

    public static let definition = RequestDefinition(
        "submissions.drafts.show", .query, for: .authors, .get("/drafts/{draft}"),
        "Shows a draft of one's own party.")

    public let draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }
}
