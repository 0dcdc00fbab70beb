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
