/// Withdraws a translation of the title or a question of a call: the original is shown again in its place.
public struct WithdrawCallTranslation: Request {
    public typealias Answer = TranslatedObject

    public static let definition = define(
        "submissions.call-translations.withdraw", .command, for: .steering,
        .post("/calls/{call}/translation-withdrawals"))

    public let call: CallID
    /// What the translation is of: `title`, or `questions.2` for the second question.
    public let field: TranslatedField
    public let language: LanguageTag
    public let reason: Prose
}
