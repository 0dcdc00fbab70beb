/// Writes a new version of the mandate.
public struct ReviseMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = RequestDefinition(
        "working-group.mandate.revise", .command, for: .steering, .post("/mandate/versions"),
        "Writes a new version of the mandate, based on the current one.")

    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int
    public let reason: Prose
    public let title: Line?
    public let text: Prose?
    public let source: Line?
    public let remit: [MandateTask]?
    public let coChairs: [CoChair]?
    public let appointedBy: Line?
    public let funding: MandateFunding?
    public let fundingNote: Prose?
    /// What the mandate is to say no more.
    public let clear: [ClearableMandateTerm]?

    public init(
        basedOn: Int, reason: Prose, title: Line? = nil, text: Prose? = nil, source: Line? = nil,
        remit: [MandateTask]? = nil, coChairs: [CoChair]? = nil, appointedBy: Line? = nil,
        funding: MandateFunding? = nil, fundingNote: Prose? = nil, clear: [ClearableMandateTerm]? = nil
    ) {
        self.basedOn = basedOn
        self.reason = reason
        self.title = title
        self.text = text
        self.source = source
        self.remit = remit
        self.coChairs = coChairs
        self.appointedBy = appointedBy
        self.funding = funding
        self.fundingNote = fundingNote
        self.clear = clear
    }
}
