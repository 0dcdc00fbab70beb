/// Saves a draft. Refused, with both texts, where somebody else saved it meanwhile.
public struct SaveDraft: Request {
    public typealias Answer = Draft

    public static let definition = define("submissions.drafts.save", .command, for: .authors, .post("/drafts"))

    /// Id of the draft. Defaults to a new one.
    public let id: DraftID?
    /// Version that it is based on, which must be the newest. Left out for a new draft.
    public let version: Int?
    /// Call that the draft answers. Defaults to that of the draft on record.
    public let call: CallID?
    /// Party of the draft. Defaults to that of the draft on record, else to your own.
    public let party: PartyID?
    public let content: DraftContent
}

extension SaveDraft: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule("id", "must name the draft that has the version", ["version": .missing], ["id": .given])
    ]
}
