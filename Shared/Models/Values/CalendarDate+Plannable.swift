extension CalendarDate {
    /// The years of which something can be planned: what any zone, and the days beside, make of them can be held.
    private static let plannable = 2...9998

    /// Whether something can be due on the day, in any zone.
    public var isPlannable: Bool { Self.plannable.contains(year) }

    /// Of a text that begins with such a day.
    static let plannablePattern =
        "^(000[2-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-8][0-9]{3}|9[0-8][0-9]{2}|99[0-8][0-9]|999[0-8])-"

    /// What is said of another day.
    public static var plannableWords: ProblemText {
        "must be in the years \(plannable.lowerBound) to \(plannable.upperBound)"
    }
}
