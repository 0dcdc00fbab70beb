/// An object with words of people that may stand in several languages.
public protocol Translatable: Sendable {
    /// Its words as they were written, by their fields.
    var originals: [OriginalWording] { get }
    /// Left out of lists, and where there are none.
    var translations: [Translation]? { get }
}

/// Words of an object as they were written.
public struct OriginalWording: Sendable, Equatable {
    public let field: TranslatedField
    public let text: String
    /// Whether they are one line.
    public let isLine: Bool

    public init(_ field: TranslatedField, _ line: Line) { (self.field, text, isLine) = (field, line.rawValue, true) }

    public init(_ field: TranslatedField, _ prose: Prose) {
        (self.field, text, isLine) = (field, prose.rawValue, false)
    }
}

extension LanguageTag {
    /// The language in which the titles and texts of the record are written: the working language of the process.
    public static let working = LanguageTag.english
}

extension FollowUpAction: Translatable {
    public var originals: [OriginalWording] {
        [OriginalWording(.title, title)] + (description.map { [OriginalWording(.description, $0)] } ?? [])
    }
}

extension Need: Translatable {
    public var originals: [OriginalWording] { [OriginalWording(.summary, summary)] }
}

extension Session: Translatable {
    public var originals: [OriginalWording] {
        [OriginalWording(.title, title)] + agenda.map { OriginalWording(.agenda($0.number), $0.title) }
    }
}

extension Decision: Translatable {
    public var originals: [OriginalWording] {
        [OriginalWording(.title, title)] + paragraphs.map { OriginalWording(.paragraph($0.number), $0.text) }
    }
}

extension Call: Translatable {
    public var originals: [OriginalWording] {
        [OriginalWording(.title, title)]
            + questions.enumerated().map { OriginalWording(.question($0 + 1), $1) }
    }
}
