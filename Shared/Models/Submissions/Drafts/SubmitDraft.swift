/// Submits a draft. What counts for the deadline is now, not when the draft was begun.
public struct SubmitDraft: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.drafts.submit", .command, for: .authors, .post("/drafts/{draft}/submission"))

    public let draft: DraftID
    /// Newest version of the draft.
    public let version: Int
    /// Submitters that have signed it beside the draft's party. Only the secretariat may give them.
    public let signed: [PartyID]?
}

extension SubmitDraft: Limiting {
    public static var limits: [String: Limit] { DraftContent.limits }
}
