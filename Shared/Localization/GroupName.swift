public import Models

/// What the working group is called where it speaks to people.
public struct GroupName: Sendable {
    private let shortName: OfficialTexts?

    /// - Parameter shortName: nil before a process is defined.
    public init(_ shortName: OfficialTexts?) { self.shortName = shortName }

    public subscript(language: LanguageTag) -> String {
        shortName?[language].rawValue ?? Texts(language).text(.organization)
    }
}
