public import Models

extension LanguageTag {
    /// A day as the language writes it, e.g. `31 March 2027`. Arabic names months as the United Nations do, in both ways.
    public func words(for date: CalendarDate) -> String {
        let month = months[date.month - 1]
        return switch self {
        case .arabic, .english: "\(date.day) \(month) \(date.year)"
        case .french: "\(date.day == 1 ? "1er" : "\(date.day)") \(month) \(date.year)"
        case .chinese: "\(date.year)年\(date.month)月\(date.day)日"
        case .russian: "\(date.day) \(month) \(date.year) года"
        case .spanish: "\(date.day) de \(month) de \(date.year)"
        }
    }

    /// An instant by the clock of a zone: `31 March 2027, 17:00 (UTC+3)`.
    public func words(for time: LocalTime) -> String {
        let clock = time.instant.advanced(by: .seconds(time.offset)).description.dropFirst(11).prefix(5)
        let comma = self == .arabic ? "، " : self == .chinese ? "" : ", "
        return "\(words(for: time.date))\(comma)\(clock)\(inParentheses(time.clockName))"
    }

    /// A deadline by the clock of a zone. The end of a day is told as the day: `31 March 2027, end of the day (UTC+3)`.
    public func words(forDeadline time: LocalTime) -> String {
        guard let day = time.endedDay else { return words(for: time) }
        return Texts(self).text(.endOfDay, ["day": .text(words(for: day))]) + inParentheses(time.clockName)
    }

    private func inParentheses(_ text: String) -> String { self == .chinese ? "（\(text)）" : " (\(text))" }

    /// A time, and the same by the reader's clock where that shows another one.
    ///
    /// - Parameter words: of either.
    public func words(
        _ time: LocalTime, by reader: ZoneClock?, _ words: (LocalTime) -> String
    ) -> String {
        let said = words(time)
        guard let reader, reader.zone != time.zone else { return said }
        let own = words(reader[time.instant])
        return own == said ? said : Texts(self).text(.forReader, ["date": .text(said), "own": .text(own)])
    }

    /// What a month is called by itself, from 1 to 12.
    public func name(ofMonth number: Int) -> String {
        guard self == .russian else { return months[number - 1] }
        return [
            "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
            "декабрь",
        ][number - 1]
    }

    private var months: [String] {
        switch self {
        case .arabic:
            [
                "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
                "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
                "كانون الأول/ديسمبر",
            ]
        case .chinese: (1...12).map { "\($0)月" }
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .russian:
            [
                "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
                "ноября", "декабря",
            ]
        case .spanish:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ]
        }
    }
}

extension LocalTime {
    /// How far the clock is from that of Greenwich, as every language writes it: `UTC+3`, `UTC−4:30`, `UTC`.
    fileprivate var clockName: String {
        // Before there were zones, clocks differed by seconds.
        let minutes = abs(offset) / 60
        guard minutes > 0 else { return "UTC" }
        let rest = minutes % 60 == 0 ? "" : ":\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        return "UTC\(offset < 0 ? "−" : "+")\(minutes / 60)\(rest)"
    }
}
