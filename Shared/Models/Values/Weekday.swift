/// A day of the week.
public enum Weekday: String, Word {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// Days since Monday: 0 to 6.
    public var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension CalendarDate {
    /// 1970 began on a Thursday.
    public var weekday: Weekday { Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7] }
}
