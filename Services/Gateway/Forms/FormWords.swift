internal import Localization
internal import Models

/// What forms are called, and what stands in them, in a reader's language.
struct FormWords: Sendable {
    let texts: Texts

    init(_ language: LanguageTag) { texts = Texts(language) }

    var language: LanguageTag { texts.language }

    /// What a request is called by people.
    func title(of request: any Request.Type) -> String {
        request.summary
    }

    /// - Returns: the name of a field, and its language where that is not the reader's.
    func label(_ name: String) -> (text: String, language: String?) {
        if let known = FieldNames.name(of: name, in: language) { return (known, nil) }
        let words = name.reduce(into: "") { text, letter in
            text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return (words.prefix(1).uppercased() + words.dropFirst(), language == .english ? nil : "en")
    }

    func hint(_ name: String, of request: any Request.Type) -> String? {
        nil
    }

    func word(_ word: String, among set: [String]) -> String {
        WordNames.name(of: word, among: set, in: language) ?? word
    }
}
