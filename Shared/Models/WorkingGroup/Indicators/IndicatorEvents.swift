/// An indicator of a proposal was defined.
public struct IndicatorDefined: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.defined.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate

    public init(
        indicator: IndicatorID, proposal: ProposalNumber, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
    }
}

/// The terms of an indicator were changed.
public struct IndicatorRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.revised.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let version: Int
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate

    public init(
        indicator: IndicatorID, proposal: ProposalNumber, version: Int, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
    }
}

/// The value of an indicator on a day was recorded.
public struct DataPointRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.recorded.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let point: Int
    public let dated: CalendarDate
    public let value: Double

    public init(indicator: IndicatorID, proposal: ProposalNumber, point: Int, dated: CalendarDate, value: Double) {
        self.indicator = indicator
        self.proposal = proposal
        self.point = point
        self.dated = dated
        self.value = value
    }
}

/// A value of an indicator was corrected.
public struct DataPointCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.indicator.corrected.v1"

    public let indicator: IndicatorID
    public let proposal: ProposalNumber
    public let point: Int
    /// The value that counts no more.
    public let corrects: Int
    public let dated: CalendarDate
    public let value: Double

    public init(
        indicator: IndicatorID, proposal: ProposalNumber, point: Int, corrects: Int, dated: CalendarDate, value: Double
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.point = point
        self.corrects = corrects
        self.dated = dated
        self.value = value
    }
}
