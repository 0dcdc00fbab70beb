public import Models

extension LanguageTag {
    /// Stands between clauses.
    public var clauseSeparator: String {
        switch self {
        case .arabic: "؛ "
        case .chinese: "；"
        case .french: "\u{202F}; "
        case .english, .russian, .spanish: "; "
        }
    }

    /// Stands between a label and what it is of.
    public var labelSeparator: String { self == .chinese ? colon : "\(colon) " }

    /// Stands before what is named or quoted.
    public var colon: String {
        switch self {
        case .chinese: "："
        case .french: "\u{A0}:"
        case .arabic, .english, .russian, .spanish: ":"
        }
    }

    /// A share in per cent, as tables and headings have it: `60%`, and in languages that set a space before the sign, `60 %`.
    public func percent(_ share: Int) -> String {
        switch self {
        case .arabic, .chinese, .english: "\(share)%"
        case .french, .russian, .spanish: "\(share)\u{A0}%"
        }
    }

    /// Stands between entries that are no part of a sentence.
    public var listSeparator: String {
        switch self {
        case .arabic: "، "
        case .chinese: "、"
        case .english, .french, .russian, .spanish: ", "
        }
    }

    /// What is listed, as a sentence lists it: `A, B and C`.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        // Arabic repeats the conjunction instead of commas, and writes it as a part of the next word.
        if self == .arabic { return items.joined(separator: " و") }
        return items.dropLast().joined(separator: listSeparator) + conjunction(before: last) + last
    }

    /// Of which one is meant: `A, B or C`.
    public func choice(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: listSeparator) + disjunction(before: last) + last
    }

    /// Around what is named or quoted, without the spaces that belong to them.
    var quotationMarks: (left: String, right: String) {
        switch self {
        case .english, .chinese: ("“", "”")
        case .french: ("« ", " »")
        case .arabic, .russian, .spanish: ("«", "»")
        }
    }

    private func disjunction(before item: String) -> String {
        switch self {
        case .arabic: " أو "
        case .chinese: "或"
        case .english: " or "
        case .french: " ou "
        case .russian: " или "
        case .spanish: Self.soundsLikeO(item) ? " u " : " o "
        }
    }

    /// Before the sound of o, Spanish says `u`.
    private static func soundsLikeO(_ item: String) -> Bool {
        let word = item.lowercased().drop { !$0.isLetter }
        let vowels = word.hasPrefix("h") ? word.dropFirst() : word
        return vowels.first.map { "oó".contains($0) } ?? false
    }

    private func conjunction(before item: String) -> String {
        switch self {
        case .arabic: " و"
        case .chinese: "和"
        case .english: " and "
        case .french: " et "
        case .russian: " и "
        case .spanish: Self.soundsLikeY(item) ? " e " : " y "
        }
    }

    /// Before the sound of i, but for a diphthong such as in `hielo`, Spanish says `e`.
    private static func soundsLikeY(_ item: String) -> Bool {
        let word = item.lowercased().drop { !$0.isLetter }
        let vowels = word.hasPrefix("h") ? word.dropFirst() : word
        guard let first = vowels.first, "ií".contains(first) else { return false }
        return !(vowels.dropFirst().first.map { "aeou".contains($0) } ?? false)
    }
}
