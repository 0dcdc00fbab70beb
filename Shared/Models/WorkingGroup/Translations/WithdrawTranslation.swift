/// Withdraws a translation of words of an action, a session, a need or a decision: the original is shown again in its place.
public struct WithdrawTranslation: Request {
    public typealias Answer = TranslatedObject

    public static let definition = define(
        "working-group.translations.withdraw", .command, for: .steering, .post("/translation-withdrawals"))

    /// Action, where it is one. Give one of the four objects.
    public let action: ActionID?
    public let session: SessionID?
    public let need: NeedID?
    public let decision: DecisionID?
    /// What the translation is of, such as `title` or `paragraphs.2`.
    public let field: TranslatedField
    public let language: LanguageTag
    public let reason: Prose
}

extension WithdrawTranslation: Limiting {
    public static let rules = PutTranslation.rules
}
