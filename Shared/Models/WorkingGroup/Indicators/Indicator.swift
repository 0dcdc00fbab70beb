/// What shows how far a proposal has come.
public struct Indicator: Codable, Sendable, Equatable {
    public let id: IndicatorID
    public let proposal: ProposalNumber
    public let version: Int
    public let title: Line
    /// Unit of the values, e.g. `facilities`.
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    /// Source of the values.
    public let source: Line
    /// From the baseline to the target.
    public let direction: IndicatorDirection
    public let progress: IndicatorProgress
    /// Values by date, including corrected ones. Left out of lists, as are the former versions.
    public let points: [DataPoint]?
    public let revisions: [IndicatorRevision]?
}

/// A value of an indicator on a day, and who said so.
public struct DataPoint: Codable, Sendable, Equatable {
    /// Number, counted over all indicators.
    public let number: Int
    public let dated: CalendarDate
    public let value: Double
    public let source: Line
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
    /// Value that it corrects.
    public let corrects: Int?
    /// Why it was corrected.
    public let reason: Prose?
    /// Value that corrects it; it no longer counts.
    public let correctedBy: Int?
}

/// The terms of an indicator as they were set.
public struct IndicatorRevision: Codable, Sendable, Equatable {
    public let version: Int
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    public let source: Line
    public let reason: Prose?
    public let by: ActorID
    public let at: Instant
}
