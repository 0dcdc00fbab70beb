internal import Models

/// What the difference of two versions depends on.
struct DiffKey: Hashable {
    /// A version in one language; a translation may have been corrected.
    struct Text: Hashable {
        let version: Int
        let correction: Int?

        init(_ version: Int, _ text: LanguageText) {
            self.version = version
            correction = text.correction
        }
    }

    let proposal: ProposalNumber
    let language: LanguageTag
    let from: Text
    let to: Text
}
