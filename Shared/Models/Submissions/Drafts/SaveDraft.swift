/// Saves a draft; one that was saved by somebody else meanwhile is refused with both texts.
public struct SaveDraft: Request {
    public typealias Answer = Draft

    public static let definition = define("submissions.drafts.save", .command, for: .authors, .post("/drafts"))

    /// A new one where it is left out.
    public let id: DraftID?
    /// The version it was written upon; it must be the newest. Left out for a new draft.
    public let version: Int?
    /// Of a draft that is there, the one that it has, where it is left out.
    public let call: CallID?
    /// The actor's own where it is left out; of a draft that is there, whose it is.
    public let party: PartyID?
    public let content: DraftContent
}
