internal import Localization
internal import Models

/// A text in the language in which it stands, where that is not the reader's.
struct ForeignText: PagePart, Equatable {
    let text: String
    let language: String?
    let direction: String?

    init(_ text: String, in language: LanguageTag, for reader: LanguageTag) {
        self.text = text
        self.language = language == reader ? nil : language.rawValue
        direction = language == reader ? nil : language.direction
    }
}

/// Words that stayed, came or went, one after the other.
struct DiffRun: PagePart, Equatable {
    let same: String?
    let added: String?
    let removed: String?

    init(_ part: DiffPart) {
        same = part.kind == .same ? part.text : nil
        added = part.kind == .added ? part.text : nil
        removed = part.kind == .removed ? part.text : nil
    }
}
