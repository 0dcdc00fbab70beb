/// One who chairs the working group, and for how long.
public struct CoChair: Codable, Sendable, Equatable {
    public let name: Line
    /// The office held besides.
    public let title: Line?
    public let party: PartyID?
    public let termStarts: CalendarDate?
    /// The last day of the term.
    public let termEnds: CalendarDate?
}

/// One thing that the mandate asks for.
public struct MandateTask: Codable, Sendable, Equatable {
    /// Paragraph of the source.
    public let paragraph: Line?
    public let text: Prose
}

/// A version of the mandate of the working group: it is never changed.
public struct Mandate: Codable, Sendable, Equatable {
    public let version: Int
    public let title: Line
    /// Summary in the record's own words.
    public let text: Prose
    /// The resolution or decision that gives it.
    public let source: Line
    public let remit: [MandateTask]
    public let coChairs: [CoChair]
    /// Who appointed the co-chairs.
    public let appointedBy: Line?
    public let funding: MandateFunding
    public let fundingNote: Prose?
    /// Reason of this version.
    public let reason: Prose?
    public let author: ActorID
    public let recordedAt: Instant
}

/// What lists say of a version of the mandate.
public struct MandateVersion: Codable, Sendable, Equatable {
    public let version: Int
    public let title: Line
    public let source: Line
    public let funding: MandateFunding
    public let reason: Prose?
    public let author: ActorID
    public let recordedAt: Instant
}

/// Whether there is money for the work.
public enum MandateFunding: String, Word {
    case funded
    case partlyFunded = "partly-funded"
    case unfunded
    /// Subject to the availability of resources.
    case subjectToResources = "subject-to-resources"
}
