internal import Localization
internal import Models

/// The shape of a state's tag: never colour alone. Its name is the class that the style sheet has for it.
enum TagShape: String, Sendable {
    case wait
    case run
    case stop
    case good
    case full
    case bad
    case none
}

/// A state in words, with its shape.
struct StatusTag: PagePart, Equatable {
    let words: String
    let shape: String

    /// - Parameter words: as they stand by themselves: they begin with a capital, where the script has any.
    init(_ words: String, _ shape: TagShape) {
        (self.words, self.shape) = (words.capitalizedFirst, shape.rawValue)
    }
}

extension StatusTag {
    /// - Parameter accepted: nil while it waits for its review.
    static func evidence(accepted: Bool?, _ texts: Texts) -> StatusTag {
        switch accepted {
        case true: StatusTag(texts.text(.evidenceAccepted), .good)
        case false: StatusTag(texts.text(.evidenceRefused), .bad)
        case nil: StatusTag(texts.text(.evidenceWaits), .wait)
        }
    }
}

extension Need {
    func withdrawnTag(_ texts: Texts) -> StatusTag? {
        withdrawnAt.map { _ in StatusTag(texts.text(.needWithdrawn), .none) }
    }
}

extension ActionState {
    var shape: TagShape {
        switch self {
        case .proposed: .wait
        case .accepted, .done: .full
        case .inProgress: .run
        case .blocked: .stop
        case .verified: .good
        case .dropped, .superseded: .none
        }
    }

    func tag(_ reader: PageReader) -> StatusTag { StatusTag(reader.texts.text(word), shape) }
}
