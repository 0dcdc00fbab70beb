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

/// A term that the mandate can be without.
public enum ClearableMandateTerm: String, Word {
    case appointedBy
    case fundingNote
}

/// Shows the mandate.
public struct ShowMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = RequestDefinition(
        "working-group.mandate.show", .query, for: .everyone, .get("/mandate"),
        "Shows the mandate as it holds, or an older version of it.")

    /// The current one where it is left out.
    public let version: Int?

    public init(version: Int? = nil) {
        self.version = version
    }
}

/// Lists the versions of the mandate.
public struct ListMandateVersions: Request, Equatable {
    public typealias Answer = Page<MandateVersion>

    public static let definition = RequestDefinition(
        "working-group.mandate.versions", .query, for: .everyone, .get("/mandate/versions"),
        "Lists the versions of the mandate, the oldest first, each with its reason and author.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
