/// A line of text in the six official languages of the United Nations.
public struct OfficialTexts: Codable, Sendable, Hashable {
    public let ar: Line
    public let en: Line
    public let es: Line
    public let fr: Line
    public let ru: Line
    public let zh: Line
}

extension OfficialTexts {
    public subscript(language: LanguageTag) -> Line {
        switch language {
        case .arabic: ar
        case .chinese: zh
        case .english: en
        case .french: fr
        case .russian: ru
        case .spanish: es
        }
    }
}
