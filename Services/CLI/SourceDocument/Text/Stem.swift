/// The beginning that the forms of a word share: `collaborate` and `collaboration` come to the same.
enum Stem {
    private static let small: Set<String> = [
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "for", "from", "has", "have", "how",
        "in", "including", "into", "is", "it", "its", "of", "on", "or", "other", "others", "out", "regard", "regards",
        "relating", "such", "that", "the", "their", "these", "this", "through", "to", "up", "was", "were", "where",
        "which", "will", "with", "would", "appropriate",
    ]

    /// Without small words.
    static func stems(of text: some StringProtocol) -> [String] {
        text.folded.split { !($0.isLetter || $0.isNumber) }.filter { !small.contains(String($0)) && $0.count > 1 }
            .map { of(String($0)) }
    }

    static func of(_ word: String) -> String {
        var word = word
        if word.hasSuffix("ies"), word.count > 4 {
            word = word.dropLast(3) + "y"
        } else if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 {
            word.removeLast()
        }
        return word.count > 6 ? String(word.prefix(6)) : word
    }
}
