internal import Models

/// A line of minutes that gives somebody something to do by a day.
///
///     line = [bullet] "action" [ "(" "item" number ")" ] ":" owner "to" what ( "due" when | ("by" | "in" …) when )
struct ActionLine: Sendable, Equatable, CustomStringConvertible {
    /// Counted from 1.
    let line: Int
    let item: AgendaNumber?
    let owner: PartyID
    let title: Line
    /// Proposals cited in the title, with the prefix of the process.
    let proposals: [ProposalNumber]
    let due: CalendarDate
    let dueWords: Line
    /// Where the owner stands in the line.
    let column: Int
    /// Where the date begins.
    let dueColumn: Int

    /// What makes it the same action in another version: its owner, and what is to be done.
    var key: ActionKey { ActionKey(owner: owner, title: title) }

    /// The line as the grammar writes it; reading it again gives the same owner, title and date.
    var description: String {
        "action\(item.map { " (item \($0))" } ?? ""): \(owner) to \(title) due \(due)"
    }
}

/// What makes an action of the minutes the same: who is to do what, whatever the case and the spaces.
struct ActionKey: Hashable, Sendable {
    let owner: PartyID
    /// In lower case, with single spaces.
    let title: String

    init(owner: PartyID, title: Line) {
        self.owner = owner
        self.title = title.rawValue.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}

/// Reads one line behind `action:`.
struct ActionLineReader {
    let line: [Character]
    let number: Int
    let item: AgendaNumber?
    let today: CalendarDate
    let owners: OwnerNames
    let prefix: ProposalPrefix?

    /// In words, “no later than the end of the next month” and the like.
    private static let longestDate = 12

    /// - Parameter start: index in the line behind the colon.
    func read(from start: Int) throws(MinutesError) -> ActionLine {
        let words = MinutesWord.all(of: line, from: start)
        guard let first = words.first else {
            throw MinutesError(
                column: line.count + 1, detail: "expected an owner, “to” and what is to be done, found the end")
        }
        let (owner, verb) = try owner(words)
        let (date, place) = try due(words, from: verb)
        guard verb < place, let last = words[verb..<place].last else {
            throw MinutesError(
                column: words.indices.contains(verb) ? words[verb].column : line.count + 1,
                detail: "expected what is to be done after “to”")
        }
        let title = try title(words[verb].column - 1..<last.end - 1)
        let dueWords = Line(cutting: String(line[(words[place].column - 1)..<(words.last?.end ?? 1) - 1]))
        return ActionLine(
            line: number, item: item, owner: owner, title: title, proposals: prefix?.proposals(citedIn: title) ?? [],
            due: date,
            dueWords: dueWords, column: first.column, dueColumn: words[place].column)
    }

    /// The owner, and the index of the word behind “to”. A name may have a “to” in it.
    private func owner(_ words: [MinutesWord]) throws(MinutesError) -> (PartyID, Int) {
        let places = words.indices.filter { words[$0].keyword == "to" }
        guard let first = places.first else {
            throw MinutesError(column: line.count + 1, detail: "expected “to” and what is to be done after the owner")
        }
        guard first > 0 else { throw MinutesError(column: words[0].column, detail: "expected an owner before “to”") }
        // No name is longer than a line of text.
        for place in places where words[place].column - words[0].column <= Line.maximumLength + 10 {
            if let owner = owners.find(words[..<place].map(\.text).joined(separator: " ")) { return (owner, place + 1) }
        }
        let said = words[..<first].map(\.text).joined(separator: " ")
        throw MinutesError(
            column: words[0].column,
            detail: """
                “\(Line(cutting: said))” is neither a party by its name or alias, nor a unit of the \
                secretariat\(hint: owners.hint(for: said))
                """)
    }

    /// When it is due, and the index of the word with which the date begins.
    ///
    /// “due” may be a word of what is to be done, such as “due diligence”: then the date stands behind another “due” or
    /// begins with a word of its own. Where a day stands behind “due” that cannot be, no other one is looked for.
    private func due(_ words: [MinutesWord], from verb: Int) throws(MinutesError) -> (CalendarDate, Int) {
        var nearest: MinutesError?
        for place in duePlaces(words, from: verb) {
            do {
                return (try date(behind: place, of: words), place)
            } catch {
                guard !error.isOfDate else { throw error }
                if nearest == nil { nearest = error }
            }
        }
        let starts: Set<String> = ["by", "on", "until", "in", "within", "no", "not", "tomorrow", "today"]
        for place in words.indices.suffix(Self.longestDate) where place >= verb && starts.contains(words[place].keyword)
        {
            var reader = DueDate(Array(words[place...]), from: today)
            do {
                return (try reader.date(), place)
            } catch {
                if error.isOfDate { nearest = error }
            }
        }
        throw nearest
            ?? MinutesError(
                column: line.count + 1, detail: "expected “due” and a date at the end, such as “due 2027-03-31”")
    }

    /// Where “due” stands, the last one first. Before the last one only where a date can still fit behind it.
    private func duePlaces(_ words: [MinutesWord], from verb: Int) -> [Int] {
        guard let last = words.lastIndex(where: { $0.keyword == "due" }), last >= verb else { return [] }
        let others = words.indices.suffix(Self.longestDate + 1).reversed().filter {
            $0 >= verb && $0 < last && words[$0].keyword == "due"
        }
        return [last] + others
    }

    private func date(behind place: Int, of words: [MinutesWord]) throws(MinutesError) -> CalendarDate {
        guard place + 1 < words.count else {
            throw MinutesError(column: line.count + 1, detail: "expected a date after “due”, found the end")
        }
        var reader = DueDate(Array(words[(place + 1)...]), from: today)
        return try reader.date()
    }

    private func title(_ range: Range<Int>) throws(MinutesError) -> Line {
        var text = String(line[range])
        while let last = text.last, last.isWhitespace || ",;–—".contains(last) { text.removeLast() }
        guard let title = Line(rawValue: text) else {
            throw MinutesError(
                column: range.lowerBound + 1,
                detail: "what is to be done must be one line of 1 to \(Line.maximumLength) characters")
        }
        return title
    }
}

extension ProposalPrefix {
    /// The proposals that a text cites, such as P4 or P 4, each once, in their order.
    func proposals(citedIn text: Line) -> [ProposalNumber] {
        let words = text.rawValue.split { !$0.isLetter && !$0.isNumber }
        let cited = words.indices.compactMap { place -> CitedProposal? in
            let isAlone = words[place].uppercased() == rawValue && place + 1 < words.count
            return CitedProposal(isAlone ? "\(words[place])\(words[place + 1])" : String(words[place]))
        }
        return Set(cited.filter { $0.prefix == self }.map(\.number)).sorted()
    }
}
