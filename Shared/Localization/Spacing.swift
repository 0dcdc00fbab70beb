internal import Models

extension LanguageTag {
    /// A text with the spaces that its signs ask for. French sets a space before its double signs and within its quotation marks,
    /// and as Spanish and Russian do, before the sign of per cent; none of them may begin a line, so that the space is one at which
    /// no line breaks: in French a narrow one but for the colon and the marks.
    func spaced(_ text: String) -> String {
        if self == .spanish || self == .russian { return text.replacing(" %", with: "\u{A0}%") }
        guard self == .french else { return text }
        let wide = [" :", " »", "« ", " %"].reduce(text) {
            $0.replacing($1, with: $1.replacing(" ", with: "\u{A0}"))
        }
        return [" ;", " ?", " !"].reduce(wide) { $0.replacing($1, with: $1.replacing(" ", with: "\u{202F}")) }
    }
}
