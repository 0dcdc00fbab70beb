internal import Localization
internal import Models

/// How much of something is done, drawn and in words.
struct ProgressBar: PagePart {
    /// Of 100.
    let percent: Int
    let words: String
    /// What it is of, for those who do not see it.
    let label: String

    init(_ percent: Int, called label: String, _ language: LanguageTag) {
        (self.percent, self.label) = (percent, label)
        words = language.percent(percent)
    }
}
