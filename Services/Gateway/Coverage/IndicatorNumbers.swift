internal import Localization
internal import Models

extension LanguageTag {
    /// A value as the language writes it, with three digits behind the point at most.
    func words(for value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        let text = Int(exactly: rounded).map(String.init) ?? String(rounded)
        let sign = [.french, .russian, .spanish].contains(self) ? "," : "."
        return text.replacing(".", with: sign).replacing("-", with: "−")
    }

    /// A value with its unit, which is set apart: people wrote it, in whichever language.
    func words(for value: Double, in unit: Line) -> String { "\(words(for: value)) \u{2068}\(unit)\u{2069}" }
}

extension Indicator {
    /// How its progress is computed, with its numbers, as a sentence.
    func explanation(_ reader: PageReader) -> String {
        let (texts, language) = (reader.texts, reader.language)
        guard let latest = progress.latest else { return texts.text(.indicatorNoValue) }
        guard direction != .hold else { return texts.text(.indicatorHold) }
        func number(_ value: Double) -> String {
            let words = language.words(for: value)
            return value < 0 ? "(\(words))" : words
        }
        // From the left, whichever way the sentence runs, and in one line.
        let way =
            "\u{2066}(\(number(latest)) − \(number(baseline))) / (\(number(target)) − \(number(baseline))) × 100\u{2069}"
        return texts.text(.indicatorShare, ["formula": .text(way.replacing(" ", with: "\u{A0}"))])
    }
}
