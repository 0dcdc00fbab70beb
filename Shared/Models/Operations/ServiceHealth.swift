/// Whether a service can do its work, and what somebody has to see to.
public struct ServiceHealth: Codable, Sendable, Equatable {
    public let service: ServiceName
    /// Whether it answers what it is asked.
    public let isReady: Bool
    /// Whether it also takes what is changed.
    public let isWritable: Bool
    /// What keeps it from its work, now or before long. A restart helps with none of it.
    public let conditions: [HealthCondition]

    /// - Parameter conditions: what stands against it; it decides what the service can do.
    public init(service: ServiceName, conditions: [HealthCondition]) {
        let effects = Set(conditions.map(\.kind.effect))
        self.service = service
        isReady = !effects.contains(.reading)
        isWritable = effects.isDisjoint(with: [.reading, .writing])
        self.conditions = conditions
    }
}
