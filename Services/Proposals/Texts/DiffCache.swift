internal import Messaging
internal import Models
internal import Reactor

/// The differences of versions that were asked for last, as they are answered.
@Reactor final class DiffCache {
    struct Key: Hashable {
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

    private var answers = RecentAnswers<Key>(capacity: 8 << 20)

    subscript(key: Key) -> [UInt8]? {
        get { answers.find(key) }
        set { if let newValue { answers.keep(newValue, for: key) } }
    }
}
