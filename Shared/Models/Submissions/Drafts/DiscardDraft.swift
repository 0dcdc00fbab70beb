/// Forgets a draft that was not submitted.
public struct DiscardDraft: Request {
    public typealias Answer = Draft

    public static let definition = define(
        "submissions.drafts.discard", .command, for: .authors, .post("/drafts/{draft}/discard"))

    public let draft: DraftID
    /// The version that is meant: the newest, so that nobody throws away what another has just written.
    public let version: Int
}
