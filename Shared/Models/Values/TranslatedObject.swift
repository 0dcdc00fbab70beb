/// An object of whose words a translation was put or withdrawn, with what is on record now.
public struct TranslatedObject: Codable, Sendable, Equatable {
    public let action: ActionID?
    public let session: SessionID?
    public let need: NeedID?
    public let decision: DecisionID?
    public let call: CallID?
    /// Translations of all its fields.
    public let translations: [Translation]
}
