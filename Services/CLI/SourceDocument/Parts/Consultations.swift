public import Models

/// A regional consultation as the document announces it.
public struct SourceConsultation: Sendable, Equatable, Encodable {
    public let region: Region
    /// The name of the group.
    public let group: String
    public let city: String
    public let host: String?
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let line: Int
}

extension SourceConsultation {
    /// The points of the form `i. The Group … ('EEG') in Riga on 2-3 May 2029, hosted by …`.
    static func reading(_ passages: [Passage], _ problems: inout [UnreadableDocument.Problem]) -> [SourceConsultation] {
        var found: [SourceConsultation] = []
        for passage in passages where passage.isBulleted {
            guard
                let code = passage.words.firstIndex(where: { $0.leading.contains("('") || $0.leading.contains("(\"") }),
                let region = Region(documented: passage.words[code].text)
            else { continue }
            guard let consultation = consultation(passage, code, region) else {
                problems.append(
                    .init(line: passage.line, reason: "no city or no days of the consultation of \(region.rawValue)"))
                continue
            }
            guard !found.contains(where: { $0.region == region }) else {
                problems.append(.init(line: passage.line, reason: "a second consultation of \(region.rawValue)"))
                continue
            }
            found.append(consultation)
        }
        return found
    }

    private static func consultation(_ passage: Passage, _ code: Int, _ region: Region) -> SourceConsultation? {
        let words = passage.words
        guard let place = words[code...].firstIndex(where: { $0.key == "in" }),
            let on = words[place...].firstIndex(where: { $0.key == "on" }), on > place + 1,
            let days = DateSpan(words[(on + 1)...])
        else { return nil }
        var host: String?
        if let hosted = words[on...].firstIndex(where: { $0.key == "hosted" }), hosted + 2 < words.count {
            host = words[(hosted + 2)...].map(\.text).joined(separator: " ")
        }
        let group = words[..<code].map(\.text).joined(separator: " ")
        return SourceConsultation(
            region: region, group: group.hasPrefix("The ") ? String(group.dropFirst(4)) : group,
            city: words[(place + 1)..<on].map(\.text).joined(separator: " "), host: host, starts: days.first,
            ends: days.last, line: passage.line)
    }
}

/// `2-3 May 2029`, `30 May – 1 June 2023`, `9 May 2029`.
struct DateSpan {
    let first: CalendarDate
    let last: CalendarDate

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    init?(_ words: ArraySlice<Word>) {
        var days: [(day: Int, month: Int?)] = []
        for word in words.prefix(8) {
            let numbers = word.text.split { !$0.isNumber }.compactMap { Int($0) }
            if let month = Self.months.firstIndex(of: word.key) {
                for index in days.indices where days[index].month == nil { days[index].month = month + 1 }
            } else if numbers.count == 1, numbers[0] > 1000 {
                let dates = days.compactMap { day in
                    day.month.flatMap { CalendarDate(year: numbers[0], month: $0, day: day.day) }
                }
                guard dates.count == days.count, let first = dates.first, let last = dates.last, first <= last else {
                    return nil
                }
                (self.first, self.last) = (first, last)
                return
            } else {
                days += numbers.map { ($0, nil) }
            }
        }
        return nil
    }
}
