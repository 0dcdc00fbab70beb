/// What a service says of something that is wrong: a sentence, or the end of one that begins with a field.
///
/// A literal makes it, and its interpolations are places for values: `"must not be before \(field: "starts")"` has the pattern
/// `must not be before {0}`. By the pattern the catalogues of other languages know the sentence, so that a reader gets it in
/// theirs. `make generate` collects the patterns of all literals.
public struct ProblemText: Error, ExpressibleByStringInterpolation, Codable, Sendable, Hashable {
    /// In English.
    public let english: String
    /// In English with a number in braces for each value; nil for what is told in the words of another system.
    public let pattern: String?
    /// What stands in the places of the pattern.
    public let values: [ProblemValue]?

    public init(stringLiteral value: String) {
        english = value
        pattern = value
        values = nil
    }

    public init(stringInterpolation: StringInterpolation) {
        english = stringInterpolation.english
        pattern = stringInterpolation.pattern
        values = stringInterpolation.values.isEmpty ? nil : stringInterpolation.values
    }

    /// The words of another system, or of a person: they stay as they are in every language.
    public init(verbatim text: String) {
        english = text
        pattern = nil
        values = nil
    }

    /// What is said of a field.
    init(_ problem: FieldProblem) {
        english = problem.detail
        pattern = problem.pattern
        values = problem.values
    }

    /// The text that a value is, such as a hint; nil where it is none.
    public init?(_ value: ProblemValue) {
        guard !value.text.isEmpty else { return nil }
        english = value.text
        pattern = value.pattern
        values = value.values
    }
}

extension ProblemText: CustomStringConvertible {
    public var description: String { english }
}

extension ProblemText {
    /// Puts pattern, values and the English sentence together. What a value is, its type says, or the label before it.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var english: String = ""
        fileprivate var pattern: String = ""
        fileprivate var values: [ProblemValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            english += literal
            pattern += literal
        }

        /// What is the same in every language, e.g. a name or an id.
        public mutating func appendInterpolation(_ text: some CustomStringConvertible) {
            add(ProblemValue(.text, text.description))
        }

        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            add(ProblemValue(.number, number.description))
        }

        public mutating func appendInterpolation(_ day: CalendarDate) { add(ProblemValue(.date, day.rawValue)) }

        public mutating func appendInterpolation(_ instant: Instant) {
            add(ProblemValue(.instant, instant.description))
        }

        /// A sentence within the sentence.
        public mutating func appendInterpolation(_ text: ProblemText) { add(ProblemValue(.phrase, text)) }

        /// - Parameter field: the name of a field of the request.
        public mutating func appendInterpolation(field: String) { add(ProblemValue(.field, field)) }

        /// - Parameter fields: the names of fields of the request.
        public mutating func appendInterpolation(fields: [String]) { add(ProblemValue(.fields, items: fields)) }

        /// One of a fixed set of words.
        public mutating func appendInterpolation<W: Word>(word: W) {
            add(ProblemValue(.word, word.rawValue, among: W.allCases.map(\.rawValue)))
        }

        /// Words of a fixed set, one after the other; “nothing” where there are none.
        public mutating func appendInterpolation<W: Word>(words: some Sequence<W>) {
            let items = words.map(\.rawValue)
            guard !items.isEmpty else { return add(ProblemValue(.phrase, ProblemText.nothing)) }
            add(ProblemValue(.words, items: items, among: W.allCases.map(\.rawValue)))
        }

        /// Texts within the text, one after the other.
        public mutating func appendInterpolation(phrases: [ProblemText]) {
            add(ProblemValue(.phrases, phrases: phrases))
        }

        /// Texts one after the other.
        public mutating func appendInterpolation(list: some Sequence<String>) {
            add(ProblemValue(.list, items: Array(list)))
        }

        /// Texts of which one is meant: `A, B or C`.
        public mutating func appendInterpolation(any choices: [String]) {
            let last = choices.suffix(1).joined()
            let words = choices.count < 2 ? last : choices.dropLast().joined(separator: ", ") + " or " + last
            add(ProblemValue(.choices, words, items: choices))
        }

        /// A sentence behind the sentence, which a full stop sets apart; nothing where there is none.
        public mutating func appendInterpolation(hint: ProblemText?) {
            guard let hint else { return add(ProblemValue(.hint, "")) }
            let gap = english.last.map { ".?!".contains($0) } ?? true ? " " : ". "
            add(ProblemValue(.hint, hint), shown: (english.isEmpty ? "" : gap) + hint.english)
        }

        private mutating func add(_ value: ProblemValue, shown: String? = nil) {
            english += shown ?? value.text
            pattern += "{\(values.count)}"
            values.append(value)
        }
    }

    /// Where nothing is possible.
    private static let nothing: ProblemText = "nothing"
}
