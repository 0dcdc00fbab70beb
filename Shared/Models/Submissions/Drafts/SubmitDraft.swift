/// Submits a draft; the deadline counts now, whenever the draft was begun.
public struct SubmitDraft: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.drafts.submit", .command, for: .authors, .post("/drafts/{draft}/submission"))

    public let draft: DraftID
    /// The version that is meant: the newest.
    public let version: Int
    /// Which of several submitters have signed it beside the draft's party; only the secretariat may say so.
    public let signed: [PartyID]?
}
