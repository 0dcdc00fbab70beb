internal import Models

/// Reads when something is due: `2027-03-31`, `by 31 March 2027`, `in two weeks`, `end of next month`.
///
///     when   = { "by" | "on" | "until" | "no later than" | "not later than" } day
///     day    = ISO date | number ["of"] month [year] | month number [year] | "today" | "tomorrow"
///            | "the day after tomorrow" | weekday | ( "in" | "within" ) count unit | [edge "of"] period
///     edge   = "end" | "beginning" | "start" | "middle"   (with or without "the"); "mid-March" is the middle
///     period = month [year] | quarter [year] | year | ( "this" | "next" | "the" ) ( "week" | "month" | "year" )
///
/// A period by itself ends when it ends, a week on its Friday. A day without a year is the next one of its kind. What can
/// be read in two ways (`31/03/2027`, `next Friday`) is refused.
struct DueDate {
    private let words: [MinutesWord]
    private let today: CalendarDate
    private let end: Int
    private var index = 0

    /// - Parameters:
    ///   - words: not empty.
    ///   - day: from which is counted.
    init(_ words: [MinutesWord], from day: CalendarDate) {
        self.words = words
        today = day
        end = words.last?.end ?? 1
    }

    /// - Throws: where the words stop making sense.
    mutating func date() throws(MinutesError) -> CalendarDate {
        skipPrepositions()
        let start = index
        let date = try day()
        guard date.isPlannable else {
            index = start
            throw objection("leads out of the calendar", true)
        }
        if let word = peek(0) { throw objection("expected the end after the date, found “\(word.shown)”", true) }
        return date
    }

    private mutating func skipPrepositions() {
        while true {
            if take("by") || take("on") || take("until") { continue }
            if let first = peek(0)?.keyword, ["no", "not"].contains(first), peek(1)?.keyword == "later",
                peek(2)?.keyword == "than"
            {
                index += 3
                continue
            }
            return
        }
    }

    private mutating func day() throws(MinutesError) -> CalendarDate {
        guard let word = peek(0) else { throw objection("expected a date, such as 2027-03-31 or “end of March 2027”") }
        let keyword = word.keyword
        if let date = try relative(keyword) { return date }
        if keyword.first?.isASCIIDigit == true { return try numeric(keyword) }
        if take("in") || take("within") {
            // Four digits before a unit are a count and no year.
            if isCounted { return try counted() }
            if let period = try period() { return period.last }
            return try counted()
        }
        if let edge = try edge() { return edge }
        if let month = CalendarWords.month(keyword) { return try monthFirst(month) }
        if let weekday = CalendarWords.weekday(keyword) {
            index += 1
            return today.next(weekday)
        }
        if let period = try period() { return period.last }
        throw objection("“\(word.shown)” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”")
    }

    private mutating func relative(_ keyword: String) throws(MinutesError) -> CalendarDate? {
        switch keyword {
        case "today":
            index += 1
            return today
        case "tomorrow":
            index += 1
            return try later(byDays: 1)
        default:
            let place = keyword == "the" ? 1 : 0
            guard ["day", "after", "tomorrow"].enumerated().allSatisfy({ peek(place + $0)?.keyword == $1 }) else {
                return nil
            }
            index += place + 3
            return try later(byDays: 2)
        }
    }

    /// Begins with a digit.
    private mutating func numeric(_ keyword: String) throws(MinutesError) -> CalendarDate {
        if keyword.utf8.count == 10, keyword.split(separator: "-", omittingEmptySubsequences: false).count == 3 {
            guard let date = CalendarDate(rawValue: keyword) else { throw noSuchDay(keyword) }
            index += 1
            return date
        }
        if keyword.contains(where: { "/.-".contains($0) }) {
            throw objection(
                "“\(Line(cutting: keyword))” can be read in more than one way; write a date such as 2027-03-31", true)
        }
        if let year = CalendarWords.year(keyword), peek(1) == nil {
            let (period, example) = ("end of \(year)", "\(year)-03-31")
            throw objection("“\(keyword)” names no day; write “\(period)” or a date such as \(example)", true)
        }
        guard let day = CalendarWords.day(keyword) else {
            throw objection("“\(Line(cutting: keyword))” is no day of a month", true)
        }
        let place = peek(1)?.keyword == "of" ? 2 : 1
        guard let month = peek(place).flatMap({ CalendarWords.month($0.keyword) }) else {
            index += min(place, words.count)
            throw objection("expected a month after “\(keyword)”", true)
        }
        let start = index
        index += place + 1
        return try existing(day: day, month: month, from: start)
    }

    private mutating func monthFirst(_ month: Int) throws(MinutesError) -> CalendarDate {
        let start = index
        if let day = peek(1).flatMap({ CalendarWords.day($0.keyword) }) {
            index += 2
            return try existing(day: day, month: month, from: start)
        }
        guard let period = try period() else { throw objection("expected a month") }
        return period.last
    }

    /// A day of a month, of the year that follows or of the next one that has it.
    private mutating func existing(day: Int, month: Int, from start: Int) throws(MinutesError) -> CalendarDate {
        if let year = takeYear() {
            if let date = CalendarDate(year: year, month: month, day: day) { return date }
        } else {
            // Between two 29ths of February lie at most eight years.
            for year in today.year...(today.year + 8) {
                if let date = CalendarDate(year: year, month: month, day: day), date >= today { return date }
            }
        }
        let said = words[start..<index].map(\.text).joined(separator: " ")
        index = start
        throw noSuchDay(said)
    }

    /// `two weeks`, behind “in”.
    private mutating func counted() throws(MinutesError) -> CalendarDate {
        guard let word = peek(0), let count = CalendarWords.count(word.keyword) else {
            throw objection("expected a number after “in”, such as “in 2 weeks”")
        }
        index += 1
        guard let unit = peek(0)?.keyword else { throw objection("expected days, weeks, months or years", true) }
        let date: CalendarDate?
        switch unit {
        case "day", "days": date = today.later(byDays: count)
        case "week", "weeks": date = today.later(byDays: 7 * count)
        case "month", "months": date = today.later(byMonths: count)
        case "year", "years": date = today.later(byMonths: 12 * count)
        default: throw objection("expected days, weeks, months or years, found “\(Line(cutting: unit))”", true)
        }
        guard let date else {
            index -= 1
            throw objection("leads out of the calendar", true)
        }
        index += 1
        return date
    }

    private mutating func edge() throws(MinutesError) -> CalendarDate? {
        let place = peek(0)?.keyword == "the" ? 1 : 0
        guard let keyword = peek(place)?.keyword else { return nil }
        if keyword.hasPrefix("mid-"), let month = CalendarWords.month(String(keyword.dropFirst(4))) {
            index += place + 1
            return CalendarWords.Period(month: month, year: takeYear(), from: today)?.middle
        }
        guard let edge = CalendarWords.edges[keyword] else { return nil }
        index += place + 1
        guard take("of") else { throw objection("expected “of” after “\(keyword)”") }
        guard let period = try period() else {
            throw objection("expected a week, a month, a quarter or a year after “of”", true)
        }
        switch edge {
        case .first: return period.first
        case .middle: return period.middle
        case .last: return period.last
        }
    }

    private mutating func period() throws(MinutesError) -> CalendarWords.Period? {
        guard let keyword = peek(0)?.keyword else { return nil }
        if let month = CalendarWords.month(keyword) {
            index += 1
            return try inCalendar(CalendarWords.Period(month: month, year: takeYear(), from: today))
        }
        if let quarter = CalendarWords.quarter(keyword) {
            index += 1
            return try inCalendar(CalendarWords.Period(quarter: quarter, year: takeYear(), from: today))
        }
        if let year = CalendarWords.year(keyword) {
            index += 1
            return CalendarWords.Period(year: year)
        }
        guard ["this", "next", "the"].contains(keyword), let unit = peek(1)?.keyword else { return nil }
        if CalendarWords.weekday(unit) != nil {
            let said = "\(keyword) \(unit)"
            throw objection("“\(said)” can be two days; write a date such as 2027-03-31", true)
        }
        let ahead = keyword == "next" ? 1 : 0
        let period: CalendarWords.Period?
        switch unit {
        case "week": period = CalendarWords.Period(weeksAhead: ahead, from: today)
        case "month": period = CalendarWords.Period(monthsAhead: ahead, from: today)
        case "year": period = today.year + ahead <= 9999 ? CalendarWords.Period(year: today.year + ahead) : nil
        default: return nil
        }
        index += 2
        return try inCalendar(period)
    }
}

extension DueDate {
    private func peek(_ distance: Int) -> MinutesWord? {
        index + distance < words.count ? words[index + distance] : nil
    }

    private mutating func take(_ keyword: String) -> Bool {
        guard peek(0)?.keyword == keyword else { return false }
        index += 1
        return true
    }

    private mutating func takeYear() -> Int? {
        guard let year = peek(0).flatMap({ CalendarWords.year($0.keyword) }) else { return nil }
        index += 1
        return year
    }

    /// Whether a number and a unit follow.
    private var isCounted: Bool {
        guard let count = peek(0)?.keyword, let unit = peek(1)?.keyword else { return false }
        let units: Set<String> = ["day", "days", "week", "weeks", "month", "months", "year", "years"]
        return CalendarWords.count(count) != nil && units.contains(unit)
    }

    private func later(byDays days: Int) throws(MinutesError) -> CalendarDate {
        guard let date = today.later(byDays: days) else { throw objection("leads out of the calendar", true) }
        return date
    }

    private func inCalendar(_ period: CalendarWords.Period?) throws(MinutesError) -> CalendarWords.Period {
        guard let period else { throw objection("leads out of the calendar", true) }
        return period
    }

    private func noSuchDay(_ said: String) -> MinutesError { objection("there is no \(Line(cutting: said))", true) }

    private func objection(_ detail: ProblemText, _ isOfDate: Bool = false) -> MinutesError {
        MinutesError(column: peek(0)?.column ?? end, detail: detail, isOfDate: isOfDate)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
