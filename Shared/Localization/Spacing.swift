internal import Models

extension LanguageTag {
    /// A text with the spaces that its signs ask for. French sets a space before its double signs and within its quotation marks;
    /// neither may begin a line, so that the space is one at which no line breaks: a narrow one but for the colon and the marks.
    func spaced(_ text: String) -> String {
        guard self == .french else { return text }
        let wide = [" :", " »", "« ", " %"].reduce(text) {
            $0.replacing($1, with: $1.replacing(" ", with: "\u{A0}"))
        }
        return [" ;", " ?", " !"].reduce(wide) { $0.replacing($1, with: $1.replacing(" ", with: "\u{202F}")) }
    }
}
