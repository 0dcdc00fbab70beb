/// Records the mandate, as it is when the work begins.
public struct RecordMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = RequestDefinition(
        "working-group.mandate.record", .command, for: .steering, .post("/mandate"),
        "Records the mandate of the working group; the same again changes nothing, what came later is a revision.")

    public let title: Line
    /// In words of our own.
    public let text: Prose
    /// The resolution or decision that gives it.
    public let source: Line
    public let remit: [MandateTask]
    public let coChairs: [CoChair]
    /// Who appointed the co-chairs.
    public let appointedBy: Line?
    public let funding: MandateFunding
    public let fundingNote: Prose?
    public let reason: Prose?

    public init(
        title: Line, text: Prose, source: Line, remit: [MandateTask], coChairs: [CoChair], appointedBy: Line? = nil,
        funding: MandateFunding, fundingNote: Prose? = nil, reason: Prose? = nil
    ) {
        self.title = title
        self.text = text
        self.source = source
        self.remit = remit
        self.coChairs = coChairs
        self.appointedBy = appointedBy
        self.funding = funding
        self.fundingNote = fundingNote
        self.reason = reason
    }
}
