/// Submits a draft as it stands.
public struct SubmitDraft: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.drafts.submit", .command, for: .authors, .post("/drafts/{draft}/submission"),
        "Submits a draft; the deadline counts now, whenever the draft was begun.")

    public let draft: DraftID
    /// The version that is meant: the newest.
    public let version: Int
    /// Which of several submitters have signed it beside the draft's party; only the secretariat may say so.
    public let signed: [PartyID]?

    public init(draft: DraftID, version: Int, signed: [PartyID]? = nil) {
        self.draft = draft
        self.version = version
        self.signed = signed
    }
}
