/// Proposes to replace specific words of the current version of a proposal.
public struct ProposeAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = define(
        "proposals.amendments.propose", .command, for: .parties, .post("/proposals/{proposal}/amendments"))

    public let id: AmendmentID?
    public let proposal: ProposalNumber
    /// Version that was read. A newer one on record is a conflict.
    public let version: Int
    /// Words to replace, exactly as in the text.
    public let quote: Prose
    /// Position where the words begin, counted in characters. Optional where the words occur only once.
    public let offset: Int?
    /// New words. Empty to delete the quoted words.
    public let replacement: String
    public let reason: Prose?
    public let party: PartyID?
}
