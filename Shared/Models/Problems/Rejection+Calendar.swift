extension CalendarDate {
    /// The years of which something can be planned: what any zone, and the days beside, make of them can be held.
    fileprivate static let plannable = 2...9998

    /// Whether something can be due on the day, in any zone.
    public var isPlannable: Bool { Self.plannable.contains(year) }
}

extension Rejection {
    /// - Throws: a rejection that names the field of a day that is too far away.
    public static func requirePlannable(_ day: CalendarDate?, as field: String) throws {
        guard let day, !day.isPlannable else { return }
        let years = CalendarDate.plannable
        throw Rejection.invalid(field, "must be in the years \(years.lowerBound) to \(years.upperBound)")
    }

    /// - Throws: a rejection that names the field of an instant that is too far away.
    public static func requirePlannable(_ instant: Instant?, as field: String) throws {
        try requirePlannable(instant?.date, as: field)
    }
}
