/// Something that keeps a service from its work, or will before long.
public struct HealthCondition: Codable, Sendable, Equatable {
    public let kind: HealthConditionKind
    /// What was seen.
    public let detail: Line
    /// What to do about it.
    public let advice: Line
    /// What the other side said. Names machines, and is for those who run the installation alone.
    public let reason: Line?

    /// - Parameter detail: what was seen, where it says more than the kind does.
    public init(_ kind: HealthConditionKind, _ detail: String? = nil, reason: String? = nil) {
        self.kind = kind
        self.detail = Line(cutting: detail ?? kind.detail)
        self.reason = reason.map { Line(cutting: $0) }
        advice = Line(cutting: kind.advice)
    }

    /// As everybody may read it.
    public var withoutReason: HealthCondition { HealthCondition(kind, detail.rawValue) }
}
