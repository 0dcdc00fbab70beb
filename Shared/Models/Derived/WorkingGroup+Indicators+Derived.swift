// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CorrectDataPoint {
    public init(
        indicator: IndicatorID,
        point: Int,
        reason: Prose,
        value: Double,
        dated: CalendarDate? = nil,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.indicator = indicator
        self.point = point
        self.reason = reason
        self.value = value
        self.dated = dated
        self.source = source
    }
}

extension CorrectDataPoint {
    public static var summary: String { "Corrects a value, with the reason. The wrong value stays readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("indicator", IndicatorID.self),
                .required("point", Int.self),
                .required("reason", Prose.self),
                .required("value", Double.self),
                .optional("dated", CalendarDate.self, "Day of the value. Defaults, as does the source, to that of the wrong one."),
                .optional("source", Line.self),
            ])
    }
}

extension DataPoint {
    public init(
        number: Int,
        dated: CalendarDate,
        value: Double,
        source: Line,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        corrects: Int? = nil,
        reason: Prose? = nil,
        correctedBy: Int? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.dated = dated
        self.value = value
        self.source = source
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.corrects = corrects
        self.reason = reason
        self.correctedBy = correctedBy
    }
}

extension DataPoint: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A value of an indicator on a day, and who said so.",
            [
                .required("number", Int.self, "Number, counted over all indicators."),
                .required("dated", CalendarDate.self),
                .required("value", Double.self),
                .required("source", Line.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
                .optional("corrects", Int.self, "Value that it corrects."),
                .optional("reason", Prose.self, "Why it was corrected."),
                .optional("correctedBy", Int.self, "Value that corrects it; it no longer counts."),
            ])
    }
}

extension DataPointCorrected {
    public init(
        indicator: IndicatorID,
        proposal: ProposalNumber,
        point: Int,
        corrects: Int,
        dated: CalendarDate,
        value: Double,
        _: Void = ()
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.point = point
        self.corrects = corrects
        self.dated = dated
        self.value = value
    }
}

extension DataPointCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A value of an indicator was corrected.",
            [
                .required("indicator", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("point", Int.self),
                .required("corrects", Int.self, "Value that no longer counts."),
                .required("dated", CalendarDate.self),
                .required("value", Double.self),
            ])
    }
}

extension DataPointRecorded {
    public init(
        indicator: IndicatorID,
        proposal: ProposalNumber,
        point: Int,
        dated: CalendarDate,
        value: Double,
        _: Void = ()
    ) {
        self.indicator = indicator
        self.proposal = proposal
        self.point = point
        self.dated = dated
        self.value = value
    }
}

extension DataPointRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The value of an indicator on a day was recorded.",
            [
                .required("indicator", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("point", Int.self),
                .required("dated", CalendarDate.self),
                .required("value", Double.self),
            ])
    }
}

extension DefineIndicator {
    public init(
        id: IndicatorID? = nil,
        proposal: ProposalNumber,
        title: Line,
        unit: Line,
        baseline: Double,
        baselineOn: CalendarDate,
        target: Double,
        targetOn: CalendarDate,
        source: Line,
        _: Void = ()
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

extension DefineIndicator {
    public static var summary: String { "Defines an indicator of a proposal: unit, baseline, target and source." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("title", Line.self),
                .required("unit", Line.self),
                .required("baseline", Double.self),
                .required("baselineOn", CalendarDate.self),
                .required("target", Double.self),
                .required("targetOn", CalendarDate.self),
                .required("source", Line.self),
            ])
    }
}

extension Indicator {
    public init(
        id: IndicatorID,
        proposal: ProposalNumber,
        version: Int,
        title: Line,
        unit: Line,
        baseline: Double,
        baselineOn: CalendarDate,
        target: Double,
        targetOn: CalendarDate,
        source: Line,
        direction: IndicatorDirection,
        progress: IndicatorProgress,
        points: [DataPoint]? = nil,
        revisions: [IndicatorRevision]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
        self.direction = direction
        self.progress = progress
        self.points = points
        self.revisions = revisions
    }
}

extension Indicator: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What shows how far a proposal has come.",
            [
                .required("id", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .required("title", Line.self),
                .required("unit", Line.self, "Unit of the values, e.g. `facilities`."),
                .required("baseline", Double.self),
                .required("baselineOn", CalendarDate.self),
                .required("target", Double.self),
                .required("targetOn", CalendarDate.self),
                .required("source", Line.self, "Source of the values."),
                .required("direction", IndicatorDirection.self, "From the baseline to the target."),
                .required("progress", IndicatorProgress.self),
                .optional("points", [DataPoint].self, "Values by date, including corrected ones. Left out of lists, as are the former versions."),
                .optional("revisions", [IndicatorRevision].self),
            ])
    }
}

extension IndicatorDefined {
    public init(
        indicator: IndicatorID,
        proposal: ProposalNumber,
        title: Line,
        unit: Line,
        baseline: Double,
        baselineOn: CalendarDate,
        target: Double,
        targetOn: CalendarDate,
        _: Void = ()
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

extension IndicatorDefined {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An indicator of a proposal was defined.",
            [
                .required("indicator", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("title", Line.self),
                .required("unit", Line.self),
                .required("baseline", Double.self),
                .required("baselineOn", CalendarDate.self),
                .required("target", Double.self),
                .required("targetOn", CalendarDate.self),
            ])
    }
}

extension IndicatorProgress {
    public init(
        percent: Double,
        isReached: Bool,
        latest: Double? = nil,
        latestOn: CalendarDate? = nil,
        explanation: Line,
        _: Void = ()
    ) {
        self.percent = percent
        self.isReached = isReached
        self.latest = latest
        self.latestOn = latestOn
        self.explanation = explanation
    }
}

extension IndicatorProgress: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How far an indicator is on its way from the baseline to the target, and how that was computed.",
            [
                .required("percent", Double.self, "0 to 100."),
                .required("isReached", Bool.self),
                .optional("latest", Double.self, "The latest value that counts; nil before the first."),
                .optional("latestOn", CalendarDate.self),
                .required("explanation", Line.self, "The formula with its numbers."),
            ])
    }
}

extension IndicatorRevised {
    public init(
        indicator: IndicatorID,
        proposal: ProposalNumber,
        version: Int,
        title: Line,
        unit: Line,
        baseline: Double,
        baselineOn: CalendarDate,
        target: Double,
        targetOn: CalendarDate,
        _: Void = ()
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

extension IndicatorRevised {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The terms of an indicator were changed.",
            [
                .required("indicator", IndicatorID.self),
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .required("title", Line.self),
                .required("unit", Line.self),
                .required("baseline", Double.self),
                .required("baselineOn", CalendarDate.self),
                .required("target", Double.self),
                .required("targetOn", CalendarDate.self),
            ])
    }
}

extension IndicatorRevision {
    public init(
        version: Int,
        title: Line,
        unit: Line,
        baseline: Double,
        baselineOn: CalendarDate,
        target: Double,
        targetOn: CalendarDate,
        source: Line,
        reason: Prose? = nil,
        by: ActorID,
        at: Instant,
        _: Void = ()
    ) {
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
        self.reason = reason
        self.by = by
        self.at = at
    }
}

extension IndicatorRevision: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The terms of an indicator as they were set.",
            [
                .required("version", Int.self),
                .required("title", Line.self),
                .required("unit", Line.self),
                .required("baseline", Double.self),
                .required("baselineOn", CalendarDate.self),
                .required("target", Double.self),
                .required("targetOn", CalendarDate.self),
                .required("source", Line.self),
                .optional("reason", Prose.self),
                .required("by", ActorID.self),
                .required("at", Instant.self),
            ])
    }
}

extension ListIndicators {
    public init(
        proposal: ProposalNumber? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListIndicators {
    public static var summary: String { "Lists indicators with their progress towards the target." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("proposal", ProposalNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RecordDataPoint {
    public init(
        indicator: IndicatorID,
        dated: CalendarDate,
        value: Double,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.indicator = indicator
        self.dated = dated
        self.value = value
        self.source = source
    }
}

extension RecordDataPoint {
    public static var summary: String { "Records the value of an indicator on a day, with its source." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("indicator", IndicatorID.self),
                .required("dated", CalendarDate.self),
                .required("value", Double.self),
                .optional("source", Line.self, "Defaults to the indicator's own."),
            ])
    }
}

extension ReviseIndicator {
    public init(
        indicator: IndicatorID,
        version: Int,
        reason: Prose,
        title: Line? = nil,
        unit: Line? = nil,
        baseline: Double? = nil,
        baselineOn: CalendarDate? = nil,
        target: Double? = nil,
        targetOn: CalendarDate? = nil,
        source: Line? = nil,
        _: Void = ()
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

extension ReviseIndicator {
    public static var summary: String { "Changes the terms of an indicator. The former ones stay readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("indicator", IndicatorID.self),
                .required("version", Int.self, "Version that was read. Another one on record is a conflict."),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("unit", Line.self),
                .optional("baseline", Double.self),
                .optional("baselineOn", CalendarDate.self),
                .optional("target", Double.self),
                .optional("targetOn", CalendarDate.self),
                .optional("source", Line.self),
            ])
    }
}

extension ShowIndicator {
    public init(
        indicator: IndicatorID,
        _: Void = ()
    ) {
        self.indicator = indicator
    }
}

extension ShowIndicator {
    public static var summary: String { "Shows an indicator with its data points, their corrections and its former versions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("indicator", IndicatorID.self),
            ])
    }
}
