internal import Localization
internal import Models

/// What forms are called, and what stands in them, in a reader's language.
struct FormWords: Sendable {
    let texts: Texts

    init(_ language: LanguageTag) { texts = Texts(language) }

    var language: LanguageTag { texts.language }

    /// The mark of English words; nil where the reader's are English.
    var english: String? { language == .english ? nil : "en" }

    /// What a request is called by people.
    func title(of request: any Request.Type) -> String {
        RequestNames.name(of: request.definition.name, in: language) ?? request.summary
    }

    /// - Parameter type: the name of what has the field, where the same name says different things.
    /// - Returns: the name of a field, and its language where that is not the reader's.
    func label(_ name: String, within type: String? = nil) -> (text: String, language: String?) {
        // A type that takes more than ids has a name of its own.
        let type = type.map { $0.hasPrefix("Given") ? String($0.dropFirst(5)) : $0 }
        if let known = FieldNames.name(of: name, within: type, in: language) { return (known, nil) }
        let words = name.reduce(into: "") { text, letter in
            text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return (words.capitalizedFirst, english)
    }

    /// - Parameter path: of a field within a request, such as `paragraphs[2].text`: it goes by its own name.
    func label(at path: String) -> String {
        label(path.split { ".[]".contains($0) }.last { Int($0) == nil }.map(String.init) ?? path).text
    }

    func hint(_ name: String, of request: any Request.Type) -> String? {
        FieldHints.hint(for: name, of: request.definition.name, in: language)
    }

    func word(_ word: String, among set: [String]) -> String {
        WordNames.name(of: word, among: set, in: language) ?? word
    }
}
