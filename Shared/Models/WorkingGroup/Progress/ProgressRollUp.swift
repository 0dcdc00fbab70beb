/// Progress, and how it was computed.
public struct ProgressRollUp: Codable, Sendable, Equatable {
    public let of: Line
    public let title: Line
    public let percent: Double
    public let formula: Line
    public let totalWeight: Int
    public let inputs: [ProgressInput]
    /// To be sent as `after` for further inputs; nil where these are all.
    public let next: String?

    public init(
        of: Line, title: Line, percent: Double, formula: Line, totalWeight: Int, inputs: [ProgressInput],
        next: String? = nil
    ) {
        self.of = of
        self.title = title
        self.percent = percent
        self.formula = formula
        self.totalWeight = totalWeight
        self.inputs = inputs
        self.next = next
    }
}
