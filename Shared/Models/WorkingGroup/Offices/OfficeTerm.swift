/// From when to when somebody serves in an office of the whole group.
public struct OfficeTerm: Codable, Sendable, Hashable {
    public let role: Role
    public let from: CalendarDate
    /// Last day; none where no end is known.
    public let until: CalendarDate?

    public func holds(on day: CalendarDate) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

extension Office {
    /// What its holders are to the working group.
    public var role: Role {
        switch self {
        case .secretariat: .secretariat
        case .coChairs: .coChair
        case .operations: .ops
        }
    }
}
