internal import Localization
internal import Models

/// The quiet line of an object's page that says in which language its words stand, and what a translation counts for.
struct WordingNote: PagePart {
    let sentences: [String]
    /// The words that a translation stands for that is not authoritative: the first of them, then all others.
    let original: Original?
    let others: [Original]
    let hasOthers: Bool
    let propose: PageLink?

    /// Words in the language in which they were written.
    struct Original: PagePart, Equatable {
        let text: String
        let language: String
        let direction: String

        init(_ wording: OriginalWording) {
            text = wording.text
            language = LanguageTag.working.rawValue
            direction = LanguageTag.working.direction
        }
    }

    /// - Parameter form: the form that puts a translation of a field; nil for who may not.
    /// - Returns: nil where everything stands in the reader's language with full authority.
    init?(_ object: some Translatable, _ reader: PageReader, propose form: (TranslatedField) -> String?) {
        let words = object.originals.map { ($0, WordedText($0, in: object, for: reader.language)) }
        let missing = words.filter { !$0.1.isRead }
        let unofficial = words.filter {
            $0.1.standing == .translated(.courtesy) || $0.1.standing == .translated(.machine)
        }
        guard !missing.isEmpty || !unofficial.isEmpty else { return nil }
        let texts = reader.texts
        let isMachine = unofficial.contains { $0.1.standing == .translated(.machine) }
        let language = ["language": MessageValue.text(WordNames.name(of: LanguageTag.working, in: reader.language))]
        var sentences: [String] = []
        if !unofficial.isEmpty { sentences.append(texts.text(isMachine ? .wordingMachine : .wordingCourtesy)) }
        if !missing.isEmpty {
            sentences.append(texts.text(missing.count == words.count ? .wordingOnly : .wordingPartly, language))
        }
        if missing.contains(where: { $0.1.standing == .outdated }) { sentences.append(texts.text(.wordingOutdated)) }
        self.sentences = sentences
        let replaced = unofficial.map { Original($0.0) }
        original = replaced.first
        others = Array(replaced.dropFirst())
        hasOthers = !others.isEmpty
        propose = missing.compactMap { form($0.0.field) }.first.map { reader.link(.wordingPropose, $0) }
    }
}
