/// Proposes another wording for specific words.
public struct ProposeAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = RequestDefinition(
        "proposals.amendments.propose", .command, for: .parties, .post("/proposals/{proposal}/amendments"),
        "Proposes to replace specific words of the current version of a proposal.")

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

    public init(
        id: AmendmentID? = nil, proposal: ProposalNumber, version: Int, quote: Prose, offset: Int? = nil,
        replacement: String, reason: Prose? = nil, party: PartyID? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.quote = quote
        self.offset = offset
        self.replacement = replacement
        self.reason = reason
        self.party = party
    }
}
