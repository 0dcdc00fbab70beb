internal import Models

/// The words by which people name days and periods.
enum CalendarWords {
    enum Edge: Sendable {
        case first, middle, last
    }

    static let edges: [String: Edge] = ["end": .last, "beginning": .first, "start": .first, "middle": .middle]

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let counts = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// 1 to 12, by the name or its first three letters.
    static func month(_ word: String) -> Int? {
        months.firstIndex { word == $0 || word == $0.prefix(3) || word == "sept" && $0 == "september" }.map { $0 + 1 }
    }

    static func weekday(_ word: String) -> Weekday? { Weekday(rawValue: word) }

    /// Of a year, `q1` to `q4`.
    static func quarter(_ word: String) -> Int? {
        guard word.count == 2, word.first == "q", let number = Int(word.dropFirst()), (1...4).contains(number) else {
            return nil
        }
        return number
    }

    /// Four digits.
    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = number(word), year > 0 else { return nil }
        return year
    }

    /// `31`, `31st`: one or two digits, whether or not a month has so many days.
    static func day(_ word: String) -> Int? {
        var digits = word
        if let suffix = ["st", "nd", "rd", "th"].first(where: { word.hasSuffix($0) }) {
            digits.removeLast(suffix.count)
        }
        guard (1...2).contains(digits.utf8.count) else { return nil }
        return number(digits)
    }

    /// `2`, `two`, `a`; at most four digits.
    static func count(_ word: String) -> Int? {
        if word == "a" || word == "an" { return 1 }
        if let place = counts.firstIndex(of: word) { return place + 1 }
        return (1...4).contains(word.utf8.count) ? number(word) : nil
    }

    /// nil for what has anything but digits.
    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    /// A week, a month, a quarter or a year.
    struct Period: Sendable, Equatable {
        let first: CalendarDate
        let last: CalendarDate

        var middle: CalendarDate {
            let length = last.daysSince1970 - first.daysSince1970 + 1
            // The 15th of a month, whatever its length.
            return first.advanced(byDays: (28...31).contains(length) ? 14 : length / 2)
        }
    }
}

extension CalendarWords.Period {
    /// Months that follow each other, as counted from the year 0.
    private init?(months: ClosedRange<Int>) {
        guard let first = CalendarDate(year: months.lowerBound / 12, month: months.lowerBound % 12 + 1, day: 1),
            let next = CalendarDate(year: (months.upperBound + 1) / 12, month: (months.upperBound + 1) % 12 + 1, day: 1)
        else { return nil }
        self.init(first: first, last: next.advanced(byDays: -1))
    }

    /// - Parameter year: defaults to the next that is not over.
    init?(month: Int, year: Int?, from day: CalendarDate) {
        let start = 12 * (year ?? (month >= day.month ? day.year : day.year + 1)) + month - 1
        self.init(months: start...start)
    }

    init?(quarter: Int, year: Int?, from day: CalendarDate) {
        let start = 12 * (year ?? (3 * quarter >= day.month ? day.year : day.year + 1)) + 3 * (quarter - 1)
        self.init(months: start...(start + 2))
    }

    init?(year: Int) {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        self.init(first: first, last: last)
    }

    init?(monthsAhead months: Int, from day: CalendarDate) {
        let start = 12 * day.year + day.month - 1 + months
        self.init(months: start...start)
    }

    /// From Monday to Friday; on a Saturday or Sunday the week that is over counts for the next.
    init?(weeksAhead weeks: Int, from day: CalendarDate) {
        let isOver = day.weekday.place > Weekday.friday.place
        guard let monday = day.later(byDays: 7 * (weeks + (isOver ? 1 : 0)) - day.weekday.place),
            let friday = monday.later(byDays: 4)
        else { return nil }
        self.init(first: monday, last: friday)
    }
}

extension CalendarDate {
    /// The next day of that name, never the same day.
    func next(_ weekday: Weekday) -> CalendarDate {
        let distance = (weekday.place - self.weekday.place + 7) % 7
        return later(byDays: distance == 0 ? 7 : distance) ?? self
    }

    /// nil where the calendar ends before.
    func later(byDays days: Int) -> CalendarDate? {
        let day = daysSince1970 + days
        return Self.calendar.contains(day) ? CalendarDate(daysSince1970: day) : nil
    }

    /// The same day of a later month, or its last.
    func later(byMonths months: Int) -> CalendarDate? {
        let month = 12 * year + self.month - 1 + months
        for day in (28...31).reversed() where day <= self.day || day == 28 {
            if let date = CalendarDate(year: month / 12, month: month % 12 + 1, day: min(day, self.day)) { return date }
        }
        return nil
    }
}
