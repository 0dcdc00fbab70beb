internal import Localization
internal import Models

/// How much of something is done, drawn and in words.
struct ProgressBar: PagePart {
    /// Of 100.
    let percent: Int
    let words: String
    /// What it is of, for those who do not see it.
    let label: String

    /// - Parameter share: in percent.
    init(_ share: Double, called label: String, _ language: LanguageTag) {
        (percent, self.label) = (Int(share.rounded()), label)
        words = language.percent(percent)
    }
}
