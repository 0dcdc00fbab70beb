internal import Localization
internal import Models

/// What the working group is called where it speaks to people.
struct GroupName: Sendable {
    private let shortName: OfficialTexts?

    /// - Parameter process: nil before one is defined.
    init(_ process: ProcessTerms?) { shortName = process?.shortName }

    subscript(language: LanguageTag) -> String {
        shortName?[language].rawValue ?? Texts(language).text(.organization)
    }
}
