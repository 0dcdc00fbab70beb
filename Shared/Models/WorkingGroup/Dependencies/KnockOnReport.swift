/// What a later date would move.
public struct KnockOnReport: Codable, Sendable, Equatable {
    public let action: ActionID
    public let due: CalendarDate
    public let items: [KnockOnDate]

    public init(
        action: ActionID, due: CalendarDate, items: [KnockOnDate]
    ) {
        self.action = action
        self.due = due
        self.items = items
    }
}
