/// Puts the title or a question of a call into another language, in the place of an earlier translation.
public struct PutCallTranslation: Request {
    public typealias Answer = TranslatedObject

    public static let definition = define(
        "submissions.call-translations.put", .command, for: .steering, .post("/calls/{call}/translations"))

    public let call: CallID
    /// What is translated: `title`, or `questions.2` for the second question.
    public let field: TranslatedField
    /// Another language than that of the original, which is English.
    public let language: LanguageTag
    /// The translation: a title is one line.
    public let text: Prose
    public let state: WordingAuthority
    /// Reason. Required to change an official wording.
    public let reason: Prose?
}
