/// Shows an indicator with its data points, their corrections and its former versions.
public struct ShowIndicator: Request {
    public typealias Answer = Indicator

    public static let definition = define(
        "working-group.indicators.show", .query, for: .everyone, .get("/indicators/{indicator}"))

    public let indicator: IndicatorID
}
