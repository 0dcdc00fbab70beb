public import Models

/// The forms that a language has for counted things, as CLDR names them.
public enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
}

extension LanguageTag {
    /// The categories that whole numbers have in the language (CLDR 44, cardinal).
    public var pluralCategories: Set<PluralCategory> {
        switch self {
        case .arabic: [.zero, .one, .two, .few, .many, .other]
        case .chinese: [.other]
        case .english: [.one, .other]
        case .french, .spanish: [.one, .many, .other]
        case .russian: [.one, .few, .many, .other]
        }
    }

    /// The category of a whole number that is not negative.
    public func pluralCategory(of count: Int) -> PluralCategory {
        let number = count.magnitude
        switch self {
        case .chinese: return .other
        case .english: return number == 1 ? .one : .other
        case .french: return number <= 1 ? .one : Self.isMillions(number) ? .many : .other
        case .spanish: return number == 1 ? .one : Self.isMillions(number) ? .many : .other
        case .russian:
            switch (number % 10, number % 100) {
            case (1, let rest) where rest != 11: return .one
            case (2...4, let rest) where !(12...14).contains(rest): return .few
            default: return .many
            }
        case .arabic:
            switch (number, number % 100) {
            case (0, _): return .zero
            case (1, _): return .one
            case (2, _): return .two
            case (_, 3...10): return .few
            case (_, 11...99): return .many
            default: return .other
            }
        }
    }

    private static func isMillions(_ number: UInt) -> Bool { number != 0 && number % 1_000_000 == 0 }
}
