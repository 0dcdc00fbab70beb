/// Defines an indicator of a proposal: unit, baseline, target and source.
public struct DefineIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.indicators.define", .command, for: .steering, .post("/indicators"))

    public let id: IndicatorID?
    public let proposal: ProposalNumber
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    public let source: Line
}

extension DefineIndicator: Limiting {
    /// Of a value: beyond this size differences would lose what people wrote.
    private static let greatest = 1_000_000_000_000_000

    public static let limits: [String: Limit] = [
        "baseline": .number(-greatest...greatest), "target": .number(-greatest...greatest),
        "value": .number(-greatest...greatest),
    ]
}
