internal import Localization
internal import Models
internal import Postgres
internal import ProcessRegister

/// What the working group is called on pages.
struct GroupName: Sendable {
    private let shortName: OfficialTexts?

    /// A page with another title is better than none: where the process cannot be read, it goes without.
    init(in pool: Pool) async { shortName = (try? await pool.query(KnownProcess()).first)?.shortName }

    subscript(language: LanguageTag) -> String {
        shortName?[language].rawValue ?? Texts(language).text(.organization)
    }
}
