internal import Localization
internal import Models

/// A state as a word, with a shape beside it: never by colour alone.
struct StateTag: PagePart, Equatable {
    let words: String
    /// A class of the style sheet.
    let shape: String

    init(_ status: ProposalStatus, _ texts: Texts) {
        words = texts.text(status.word).capitalizedFirst
        shape =
            switch status {
            case .tabled: "wait"
            case .draft, .refined: "run"
            case .forwarded: "full"
            case .adopted: "good"
            case .submissionOnly, .superseded, .withdrawn, .reversed: "none"
            }
    }

    init(_ state: ActionState, _ texts: Texts) {
        words = texts.text(state.word).capitalizedFirst
        shape = state.shape.rawValue
    }

    init(_ amendment: Amendment, _ texts: Texts) {
        let (key, shape): (TextKey, String) =
            switch amendment.state {
            case .proposed: (.proposalAmendmentOpen, "wait")
            case .accepted: (.proposalAmendmentAccepted, "good")
            case .declined: (.proposalAmendmentDeclined, "none")
            }
        words = texts.text(key)
        self.shape = shape
    }
}

extension String {
    /// As it stands by itself, and not within a sentence.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
