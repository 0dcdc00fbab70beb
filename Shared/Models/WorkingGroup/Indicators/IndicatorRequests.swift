/// Defines an indicator of a proposal: unit, baseline, target and source.
public struct DefineIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.define", .command, for: .steering, .post("/indicators"),
        "Defines an indicator of a proposal: unit, baseline, target and source.")

    public let id: IndicatorID?
    public let proposal: ProposalNumber
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    public let source: Line

    public init(
        id: IndicatorID? = nil, proposal: ProposalNumber, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate, source: Line
    ) {
        self.id = id
        self.proposal = proposal
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
    }
}

/// Changes the terms of an indicator; the former ones stay readable.
public struct ReviseIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.revise", .command, for: .steering, .post("/indicators/{indicator}/revisions"),
        "Changes the terms of an indicator; the former ones stay readable.")

    public let indicator: IndicatorID
    /// The version that was seen; another one is a conflict.
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let unit: Line?
    public let baseline: Double?
    public let baselineOn: CalendarDate?
    public let target: Double?
    public let targetOn: CalendarDate?
    public let source: Line?

    public init(
        indicator: IndicatorID, version: Int, reason: Prose, title: Line? = nil, unit: Line? = nil,
        baseline: Double? = nil, baselineOn: CalendarDate? = nil, target: Double? = nil, targetOn: CalendarDate? = nil,
        source: Line? = nil
    ) {
        self.indicator = indicator
        self.version = version
        self.reason = reason
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
    }
}

/// Records the value of an indicator on a day, with its source.
public struct RecordDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.record", .command, for: .participants, .post("/indicators/{indicator}/points"),
        "Records the value of an indicator on a day, with its source.")

    public let indicator: IndicatorID
    public let dated: CalendarDate
    public let value: Double
    /// The indicator's own where it is left out.
    public let source: Line?

    public init(indicator: IndicatorID, dated: CalendarDate, value: Double, source: Line? = nil) {
        self.indicator = indicator
        self.dated = dated
        self.value = value
        self.source = source
    }
}

/// Puts another value in the place of one that was wrong, with the reason; both stay readable.
public struct CorrectDataPoint: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.correct", .command, for: .participants,
        .post("/indicators/{indicator}/points/{point}/corrections"),
        "Puts another value in the place of one that was wrong, with the reason; both stay readable.")

    public let indicator: IndicatorID
    public let point: Int
    public let reason: Prose
    public let value: Double
    /// That of the wrong one where it is left out, as is the source.
    public let dated: CalendarDate?
    public let source: Line?

    public init(
        indicator: IndicatorID, point: Int, reason: Prose, value: Double, dated: CalendarDate? = nil,
        source: Line? = nil
    ) {
        self.indicator = indicator
        self.point = point
        self.reason = reason
        self.value = value
        self.dated = dated
        self.source = source
    }
}

/// Lists indicators with their progress towards the target.
public struct ListIndicators: Request {
    public typealias Answer = Page<Indicator>

    public static let definition = RequestDefinition(
        "working-group.indicators.list", .query, for: .everyone, .get("/indicators"),
        "Lists indicators with their progress towards the target.")

    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

/// Shows an indicator with its data points, their corrections and its former versions.
public struct ShowIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = RequestDefinition(
        "working-group.indicators.show", .query, for: .everyone, .get("/indicators/{indicator}"),
        "Shows an indicator with its data points, their corrections and its former versions.")

    public let indicator: IndicatorID

    public init(indicator: IndicatorID) {
        self.indicator = indicator
    }
}
