public import Models

extension Texts {
    /// What is wrong with a field, as the end of a sentence that begins with it.
    ///
    /// - Returns: nil where the language has no words for it.
    public func text(of problem: FieldProblem) -> String? { text(of: problem.pattern, problem.values ?? []) }

    /// - Returns: nil where the language has no words for it.
    public func text(of text: ProblemText) -> String? { self.text(of: text.pattern, text.values ?? []) }

    /// What went wrong.
    ///
    /// - Returns: nil where the language has no words for it, or nothing is said but what is wrong with the fields.
    public func detail(of problem: Problem) -> String? { text(of: problem.pattern, problem.values ?? []) }

    private func text(of pattern: String?, _ values: [ProblemValue]) -> String? {
        guard let pattern, let message = message(pattern) else { return nil }
        var places: [String: MessageValue] = [:]
        for (place, value) in values.enumerated() {
            guard let words = self.value(value) else { return nil }
            places["\(place)"] = words
        }
        var text = message.text(places, in: language)
        for hint in values where hint.kind == .hint && !hint.text.isEmpty {
            guard let words = phrase(hint) else { return nil }
            text += gap(behind: text) + words
        }
        return text
    }

    /// A pattern without words, such as `“{0}”`, is the same in every language but for its quotation marks.
    private func message(_ pattern: String) -> MessagePattern? {
        if language != .english, let known = Self.refusals[language]?[pattern] { return known }
        guard language == .english || !pattern.contains(where: \.isLetter) else { return nil }
        let marks = language.quotationMarks
        return try? MessagePattern(pattern.replacing("“", with: marks.left).replacing("”", with: marks.right))
    }

    /// - Returns: nil for a text within the text for which the language has no words.
    private func value(_ value: ProblemValue) -> MessageValue? {
        switch value.kind {
        case .text: .text(value.text)
        case .number: Int(value.text).map(MessageValue.number) ?? .text(value.text)
        case .date: CalendarDate(rawValue: value.text).map { .words(language.words(for: $0)) } ?? .text(value.text)
        case .instant: Instant(rfc3339: value.text).map { .words(words(for: $0)) } ?? .text(value.text)
        case .field: .words(quoted(fieldName(value.text)))
        case .fields: .words(row((value.items ?? []).map { quoted(fieldName($0)) }))
        case .word: .words(word(value.text, value))
        case .words: .words(row((value.items ?? []).map { word($0, value) }))
        case .list: .words(row((value.items ?? []).map(apart)))
        case .choices: .words(language.choice((value.items ?? []).map(apart)))
        case .phrase: phrase(value).map(MessageValue.words)
        case .phrases: phrases(value.values ?? []).map { .words(row($0)) }
        case .hint: .words("")
        }
    }

    /// The words of another system stay as they are.
    private func phrase(_ value: ProblemValue) -> String? {
        value.pattern == nil ? apart(value.text) : text(of: value.pattern, value.values ?? [])
    }

    private func phrases(_ values: [ProblemValue]) -> [String]? {
        let words = values.compactMap(phrase)
        return words.count == values.count ? words : nil
    }

    private func word(_ word: String, _ value: ProblemValue) -> String {
        WordNames.name(of: word, among: value.among ?? [], in: language) ?? apart(word)
    }

    /// - Parameter path: the name of a field, or where it is: `quiet.from`.
    private func fieldName(_ path: String) -> String {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        return FieldNames.name(of: name, in: language) ?? apart(name)
    }

    private func words(for instant: Instant) -> String {
        language.words(for: LocalTime(utc: instant))
    }

    private func row(_ items: [String]) -> String { items.joined(separator: language.listSeparator) }

    private func apart(_ text: String) -> String { MessageValue.text(text).text(in: language) }

    private func quoted(_ text: String) -> String {
        language.spaced(language.quotationMarks.left + text + language.quotationMarks.right)
    }

    private func gap(behind text: String) -> String {
        if text.last.map({ ".?!؟".contains($0) }) ?? true { return text.isEmpty ? "" : " " }
        if text.last.map({ "。？！".contains($0) }) == true { return "" }
        return language == .chinese ? "。" : ". "
    }

    private static let refusals: [LanguageTag: [String: MessagePattern]] = Dictionary(
        uniqueKeysWithValues: LanguageTag.allCases.map { language in
            (language, refusalSources(language).compactMapValues { try? MessagePattern(language.spaced($0)) })
        })

    /// The texts by their English patterns; none for English, which has the patterns themselves.
    static func refusalSources(_ language: LanguageTag) -> [String: String] {
        switch language {
        case .arabic: arabicRefusals
        case .chinese: chineseRefusals
        case .english: [:]
        case .french: frenchRefusals
        case .russian: russianRefusals
        case .spanish: spanishRefusals
        }
    }
}
