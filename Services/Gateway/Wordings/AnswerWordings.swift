internal import Localization
internal import Messaging
internal import Models

/// An answer of the API with the words of people as a reader has them: in the reader's language where they stand in it, or else
/// in the original, with its language.
struct AnswerWordings {
    private(set) var answer: JSONValue
    /// The words that are not in the reader's language, with what they are in.
    private(set) var marks: [String: LanguageMark] = [:]
    private(set) var note: WordingNote?
    /// The forms that translate.
    private(set) var acts: [PageLink] = []

    init(_ answer: JSONValue, _ type: any Request.Type, _ reader: PageReader) {
        self.answer = answer
        if let object = Self.object(of: type, answer) {
            show(object, reader)
        } else if case .array(let items)? = answer.fields["items"], let worded = Self.wordedField(of: type) {
            let rows = items.map { shown($0, worded, reader.language) }
            self.answer = .object(answer.fields.merging(["items": .array(rows)]) { $1 })
        }
    }

    /// By which the rows of a list are called, with the field that has it in other languages; nil where they have none.
    private static func wordedField(of type: any Request.Type) -> (name: TranslatedField, others: String)? {
        guard let items = type.answerSchema.fields.first(where: { $0.name == "items" })?.schema,
            case .array(let element) = items.kind
        else { return nil }
        let maps = element.fields.filter { if case .map = $0.schema.kind { true } else { false } }.map(\.name)
        return [(TranslatedField.title, "titles"), (.summary, "summaries")].first { maps.contains($0.1) }
    }

    /// The object that is shown, where its words may stand in several languages.
    private static func object<Asked: Request>(of type: Asked.Type, _ answer: JSONValue) -> (any Translatable)? {
        guard Asked.Answer.self is any Translatable.Type, let bytes = try? JSON.encode(answer) else { return nil }
        return (try? JSON.decode(Asked.Answer.self, from: bytes)) as? any Translatable
    }

    private mutating func show(_ object: some Translatable, _ reader: PageReader) {
        for original in object.originals {
            let words = WordedText(original, in: object, for: reader.language)
            keep(words)
            answer = answer.with(words.text, at: original.field)
        }
        let forms: TranslationForms? =
            switch object {
            case let action as FollowUpAction: TranslationForms(action: action, reader)
            case let session as Session: TranslationForms(session: session, reader)
            case let decision as Models.Decision: TranslationForms(decision: decision, reader)
            case let need as Need: TranslationForms(need: need, reader)
            case let call as Call: TranslationForms(call: call, reader)
            default: nil
            }
        note = WordingNote(object, reader) { forms?.propose($0) }
        acts = forms?.acts(withdrawing: object.translations) ?? []
    }

    private mutating func shown(
        _ item: JSONValue, _ worded: (name: TranslatedField, others: String), _ reader: LanguageTag
    ) -> JSONValue {
        guard let original = item.fields[worded.name.name]?.asText else { return item }
        let known = item.fields[worded.others]?.fields.compactMapValues { $0.asText.flatMap(Prose.init(rawValue:)) }
        let words = WordedText(original, known, for: reader)
        keep(words)
        return item.with(words.text, at: worded.name)
    }

    private mutating func keep(_ words: WordedText) {
        if let mark = LanguageMark(words) { marks[words.text] = mark }
    }
}

/// In which language some words are, where it is not that of the page.
struct LanguageMark: PagePart, Equatable {
    let language: String
    let direction: String

    init?(_ words: WordedText) {
        guard let language = words.language, let direction = words.direction else { return nil }
        (self.language, self.direction) = (language, direction)
    }

    /// - Returns: nil for the reader's own language.
    init?(_ language: LanguageTag, for reader: LanguageTag) {
        guard language != reader else { return nil }
        (self.language, direction) = (language.rawValue, language.direction)
    }
}

extension JSONValue {
    /// The same answer with other words in a field: one that stands alone, or one of a list by its place or its number.
    fileprivate func with(_ text: String, at field: TranslatedField) -> JSONValue {
        guard case .object(var members) = self, let present = members[field.name] else { return self }
        switch (present, field.number) {
        case (.string, nil): members[field.name] = .string(text)
        case (.array(var items), .some(let number)):
            for index in items.indices {
                if case .string = items[index] {
                    if "\(index + 1)" == number { items[index] = .string(text) }
                } else if case .object(var part) = items[index], part["number"]?.asText == number {
                    part[part["title"] == nil ? "text" : "title"] = .string(text)
                    items[index] = .object(part)
                }
            }
            members[field.name] = .array(items)
        default: break
        }
        return .object(members)
    }
}
