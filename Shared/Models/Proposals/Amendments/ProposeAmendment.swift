/// Proposes to replace specific words of the current version of a proposal.
public struct ProposeAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = define(
        "proposals.amendments.propose", .command, for: .parties, .post("/proposals/{proposal}/amendments"))

    public let id: AmendmentID?
    public let proposal: ProposalNumber
    /// The version that was read; it is a conflict where there is a newer one.
    public let version: Int
    /// The words, as they stand there.
    public let quote: Prose
    /// Where they begin, counted in characters; may be left out where the words stand there once.
    public let offset: Int?
    /// Empty to strike the words.
    public let replacement: String
    public let reason: Prose?
    public let party: PartyID?
}
