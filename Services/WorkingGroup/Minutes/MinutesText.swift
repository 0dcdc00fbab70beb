internal import Models

/// Minutes, read line by line: what somebody is to do, and what is minutes and nothing else.
///
/// A line `item 3.1` or `item 3.1: …` says under which item of the agenda the following ones stand.
struct MinutesText: Sendable, Equatable {
    /// More actions than any session gives out.
    static let maximumActions = 100

    let actions: [ActionLine]
    /// In the order of the lines.
    let problems: [MinutesProblem]
    /// Plain lines that begin like an action and are not read as one, in their order.
    let warnings: [MinutesProblem]
    /// Lines that are neither empty nor actions, those that are warned of among them.
    let plainLines: Int

    /// - Parameters:
    ///   - day: that of the minutes, from which “tomorrow” is counted, and before which nothing is due.
    ///   - agenda: the items under which lines may stand.
    ///   - prefix: by which proposals are cited.
    init(
        parsing text: String, on day: CalendarDate, agenda: Agenda, owners: OwnerNames, prefix: ProposalPrefix?
    ) {
        var reader = MinutesReader(day: day, agenda: agenda, owners: owners, prefix: prefix)
        for (number, line) in Self.lines(of: text) { reader.read(line, number: number) }
        (actions, problems, plainLines) = (reader.actions, reader.problems, reader.plainLines)
        warnings = Self.warnings(of: text)
    }

    /// The lines of a text that begin like an action and are not read as one, whoever owns what in the others.
    static func warnings(of text: String) -> [MinutesProblem] {
        lines(of: text).compactMap { number, line in
            guard let doubt = (try? LineHead(line))?.doubt else { return nil }
            return MinutesProblem(line: number, doubt, of: line)
        }
    }

    private static func lines(of text: String) -> [(number: Int, line: [Character])] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .map { ($0.offset + 1, Array($0.element)) }
    }
}

/// Reads one line after the other.
private struct MinutesReader {
    let day: CalendarDate
    let agenda: Agenda
    let owners: OwnerNames
    let prefix: ProposalPrefix?
    var actions: [ActionLine] = []
    var problems: [MinutesProblem] = []
    var plainLines = 0
    private var item: AgendaNumber?
    private var seen: [ActionKey: Int] = [:]

    init(day: CalendarDate, agenda: Agenda, owners: OwnerNames, prefix: ProposalPrefix?) {
        self.prefix = prefix
        self.day = day
        self.agenda = agenda
        self.owners = owners
    }

    mutating func read(_ line: [Character], number: Int) {
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        do throws(MinutesError) {
            guard let head = try LineHead(line) else {
                plainLines += 1
                return
            }
            guard head.doubt == nil else {
                plainLines += 1
                return
            }
            var named: AgendaNumber?
            if let item = head.item { named = try onAgenda(item) }
            guard let start = head.actionStart else {
                plainLines += 1
                item = named
                return
            }
            let reader = ActionLineReader(
                line: line, number: number, item: named ?? item, today: day, owners: owners, prefix: prefix)
            try keep(try reader.read(from: start))
        } catch {
            problems.append(MinutesProblem(line: number, error, of: line))
        }
    }

    private func onAgenda(_ named: LineHead.Item) throws(MinutesError) -> AgendaNumber {
        guard agenda.contains(named.number) else {
            throw MinutesError(column: named.column, detail: "item \(named.number) is not on the agenda")
        }
        return named.number
    }

    private mutating func keep(_ action: ActionLine) throws(MinutesError) {
        guard action.due >= day else {
            throw MinutesError(
                column: action.dueColumn, detail: "\(action.due) is before \(day), the day of the minutes")
        }
        if let former = seen[action.key] {
            throw MinutesError(column: action.column, detail: "the same action stands in line \(former) already")
        }
        guard actions.count < MinutesText.maximumActions else {
            throw MinutesError(column: 1, detail: "more than \(MinutesText.maximumActions) actions")
        }
        seen[action.key] = action.line
        actions.append(action)
    }
}

extension MinutesProblem {
    /// As minutes are refused because of it.
    var refusal: FieldProblem {
        FieldProblem(field: "text", detail: "line \(line), column \(column): \(words)")
    }

    init(line number: Int, column: Int, _ detail: ProblemText, of line: String) {
        self.init(
            line: number, column: column, detail: Line(cutting: detail.english), detailText: detail,
            text: Line(cutting: line))
    }

    fileprivate init(line number: Int, _ error: MinutesError, of line: [Character]) {
        self.init(line: number, column: error.column, error.detail, of: String(line))
    }
}

/// With what a line begins, where it is more than plain text.
private struct LineHead {
    struct Item {
        let number: AgendaNumber
        let column: Int
    }

    var item: Item?
    /// Index behind the colon of an action; nil for the heading of an item.
    var actionStart: Int?
    /// Why a line that begins like an action is plain text.
    var doubt: MinutesError?

    /// - Returns: nil for plain minutes.
    /// - Throws: where an action's item is not written as it must be.
    init?(_ line: [Character]) throws(MinutesError) {
        var index = Self.skip(line, from: 0) { $0.isWhitespace || "-*•–".contains($0) }
        let word = line[index...].prefix { $0.isLetter }
        index = Self.skip(line, from: word.endIndex, \.isWhitespace)
        switch String(word).lowercased() {
        case "action":
            if index < line.count, line[index] == "(" {
                guard line[index...].contains(":") else {
                    doubt = Self.noColon(behind: line[index...].firstIndex(of: ")") ?? index - 1)
                    return
                }
                let close = line[index...].firstIndex(of: ")") ?? line.count
                // A number may have letters in parentheses of its own: `(item 3(a))`.
                let end = close + 1 < line.count && line[close + 1] == ")" ? close + 1 : close
                guard end < line.count else {
                    throw MinutesError(column: line.count + 1, detail: "expected “)” after the item")
                }
                let inner = MinutesWord.all(of: Array(line[..<end]), from: index + 1)
                guard inner.count == 2, inner[0].keyword == "item", let number = AgendaNumber(rawValue: inner[1].text)
                else { throw MinutesError(column: index + 2, detail: "expected “(item 3.1)” or a colon") }
                item = Item(number: number, column: inner[1].column)
                index = Self.skip(line, from: end + 1, \.isWhitespace)
                guard index < line.count, line[index] == ":" else {
                    throw MinutesError(column: index + 1, detail: "expected a colon after the item")
                }
            }
            guard index < line.count, line[index] == ":" else {
                doubt = Self.noColon(behind: word.endIndex - 1)
                return
            }
            actionStart = index + 1
        case "item":
            let text = line[index...].prefix { !$0.isWhitespace && $0 != ":" }
            let end = Self.skip(line, from: text.endIndex, \.isWhitespace)
            guard end == line.count || line[end] == ":", let number = AgendaNumber(rawValue: String(text)) else {
                return nil
            }
            item = Item(number: number, column: index + 1)
        default:
            guard let end = Self.endOfAction(line) else { return nil }
            doubt = Self.noColon(behind: end - 1)
        }
    }

    /// Behind the word “action” or “actions” with which a line begins, in whatever list it stands or however it is marked.
    private static func endOfAction(_ line: [Character]) -> Int? {
        let start = line.firstIndex(where: \.isLetter) ?? line.count
        let word = line[start...].prefix(while: \.isLetter)
        let isCounted = line[..<start].last { !$0.isWhitespace }?.isNumber == true
        guard !isCounted, ["action", "actions"].contains(String(word).lowercased()) else { return nil }
        return start + "action".count
    }

    private static func noColon(behind index: Int) -> MinutesError {
        MinutesError(
            column: index + 2,
            detail: "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”")
    }

    private static func skip(_ line: [Character], from start: Int, _ isSkipped: (Character) -> Bool) -> Int {
        line[min(start, line.count)...].firstIndex { !isSkipped($0) } ?? line.count
    }
}
