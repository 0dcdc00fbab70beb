internal import Localization
internal import Models

/// Words that people wrote, as a reader has them: in the reader's language where they stand in it, or else in the original.
struct WordedText: PagePart, Equatable {
    let text: String
    /// The language of the words, and the direction in which it is written, where it is not the reader's.
    let language: String?
    let direction: String?
    let standing: Standing

    /// What the words are to the reader.
    enum Standing: Equatable {
        /// As they were written, in the reader's language.
        case original
        /// In a list it is not known what the translation counts for.
        case translated(WordingAuthority?)
        /// As they were written, in another language than the reader's.
        case foreign
        /// The same, though there is a translation of earlier words.
        case outdated
    }

    /// Words of an object with all its translations.
    init(_ original: OriginalWording, in object: some Translatable, for reader: LanguageTag) {
        let known = object.translations ?? []
        let current = known.current(original.field, in: reader)
        let isOutdated = known.contains { $0.field == original.field && $0.language == reader }
        self.init(
            original.text, current?.text.rawValue, for: reader,
            current.map { .translated($0.state) } ?? (isOutdated ? .outdated : .foreign))
    }

    /// Words of an object in a list, with what is current of them in other languages by their tags.
    init(_ original: String, _ others: [String: some ValidatedText]?, for reader: LanguageTag) {
        let known = others?[reader.rawValue]?.rawValue
        self.init(original, known, for: reader, known == nil ? .foreign : .translated(nil))
    }

    /// The system's own words, and what stands in one language only.
    init(plain text: String) { (self.text, language, direction, standing) = (text, nil, nil, .original) }

    private init(_ original: String, _ translated: String?, for reader: LanguageTag, _ standing: Standing) {
        guard reader != .working else {
            (text, language, direction, self.standing) = (original, nil, nil, .original)
            return
        }
        text = translated ?? original
        language = translated == nil ? LanguageTag.working.rawValue : nil
        direction = translated == nil ? LanguageTag.working.direction : nil
        self.standing = standing
    }

    /// Whether they stand in the reader's language.
    var isRead: Bool { language == nil }
}

extension FollowUpAction {
    /// The title in the reader's language, or else in the original.
    func title(for reader: PageReader) -> WordedText { WordedText(title.rawValue, titles, for: reader.language) }
}

extension Call {
    /// The title in the reader's language, or else in the original.
    func title(for reader: PageReader) -> WordedText { WordedText(title.rawValue, titles, for: reader.language) }
}

extension Session {
    /// The title in the reader's language, or else in the original.
    func title(for reader: PageReader) -> WordedText { WordedText(title.rawValue, titles, for: reader.language) }
}

extension Need {
    /// The summary in the reader's language, or else in the original.
    func summary(for reader: PageReader) -> WordedText { WordedText(summary.rawValue, summaries, for: reader.language) }
}
