/// Deletes a draft that was not submitted.
public struct DiscardDraft: Request {
    public typealias Answer = Draft

    public static let definition = define(
        "submissions.drafts.discard", .command, for: .authors, .post("/drafts/{draft}/disposal"))

    public let draft: DraftID
    /// Newest version of the draft, so that nobody deletes what another has just written.
    public let version: Int
}
