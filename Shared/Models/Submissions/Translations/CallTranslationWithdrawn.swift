/// A translation of words of a call was withdrawn.
public struct CallTranslationWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call-translation.withdrawn.v1"

    public let call: CallID
    /// Title of the call, in the original.
    public let title: Line
    public let field: TranslatedField
    public let language: LanguageTag
    public let state: WordingAuthority
}
