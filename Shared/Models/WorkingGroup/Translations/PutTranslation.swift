/// Puts words of an action, a session, a need or a decision into another language, in the place of an earlier translation.
///
/// A party puts courtesy translations of the titles of its own actions, the secretariat and the co-chairs everything.
public struct PutTranslation: Request {
    public typealias Answer = TranslatedObject

    public static let definition = define(
        "working-group.translations.put", .command, for: .participants, .post("/translations"))

    /// Action, where it is one. Give one of the four objects.
    public let action: ActionID?
    public let session: SessionID?
    public let need: NeedID?
    public let decision: DecisionID?
    /// What is translated: `title` of an action, a session or a decision, `description` of an action, `summary` of a need,
    /// `agenda.3.1` of a session, `paragraphs.2` of a decision.
    public let field: TranslatedField
    /// Another language than that of the original, which is English.
    public let language: LanguageTag
    /// The translation: a title is one line.
    public let text: Prose
    public let state: WordingAuthority
    /// Reason. Required to change an official wording.
    public let reason: Prose?
}

extension PutTranslation: Limiting {
    public static let rules: [FieldRule] = [.one(of: "action", "session", "need", "decision")]
}
