/// A day of the calendar, without a time: `2027-03-31`.
public struct CalendarDate: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule { TextRule("a day that exists, such as 2027-03-31", format: "date") }

    public let year: Int
    public let month: Int
    public let day: Int

    /// - Returns: nil for a day that does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    public init?(rawValue: String) {
        self.init(digits: Array(rawValue.utf8)[...])
    }

    /// - Parameter digits: `2027-03-31` in ASCII.
    init?(digits: ArraySlice<UInt8>) {
        let start = digits.startIndex
        guard digits.count == 10, digits[start + 4] == UInt8(ascii: "-"), digits[start + 7] == UInt8(ascii: "-"),
            let year = number(digits[start..<start + 4]), let month = number(digits[start + 5..<start + 7]),
            let day = number(digits[start + 8..<start + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01, by counting eras of 400 years that begin in March.
    public init(daysSince1970 count: Int) {
        let shifted = count + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The days of the years 1 to 9999, as days since 1970-01-01.
    public static let calendar = -719_162...2_932_896

    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    public func advanced(byDays days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) }

    public var rawValue: String {
        var text: [UInt8] = []
        text.append(self)
        return String(decoding: text, as: UTF8.self)
    }

    public var description: String { rawValue }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
