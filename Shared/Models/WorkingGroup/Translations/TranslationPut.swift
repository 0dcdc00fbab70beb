/// Words of an action, a session, a need or a decision stand in another language, or in another wording there.
public struct TranslationPut: Event, Equatable {
    public static let type: EventType = "npp16.working-group.translation.put.v1"

    public let action: ActionID?
    public let session: SessionID?
    public let need: NeedID?
    public let decision: DecisionID?
    /// Number of the action or the decision, or place of the need.
    public let number: Line?
    /// Title of the action, the session or the decision, in the original.
    public let title: Line?
    public let field: TranslatedField
    public let language: LanguageTag
    public let state: WordingAuthority
    /// Owner of the action.
    public let owner: PartyID?
    /// Visibility of the action, where not everybody may know of it.
    public let visibility: ActionVisibility?
}
