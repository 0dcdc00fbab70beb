/// Takes one proposal apart.
public struct SplitProposal: Request {
    public typealias Answer = ProposalOperation

    public static let definition = RequestDefinition(
        "proposals.split", .command, for: .secretariat, .post("/proposals/{proposal}/split"),
        "Splits a proposal into several; each of its originals goes to at least one part.")

    public let id: OperationID?
    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int?
    public let parts: [SplitPart]
    public let rationale: Prose
    public let session: Line?

    public init(
        id: OperationID? = nil, proposal: ProposalNumber, basedOn: Int? = nil, parts: [SplitPart], rationale: Prose,
        session: Line? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.basedOn = basedOn
        self.parts = parts
        self.rationale = rationale
        self.session = session
    }
}
