/// What a later date would move.
public struct KnockOnReport: Codable, Sendable, Equatable {
    public let action: ActionID
    public let due: CalendarDate
    public let items: [KnockOnDate]
}
