/// Words of a call stand in another language, or in another wording there.
public struct CallTranslationPut: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call-translation.put.v1"

    public let call: CallID
    /// Title of the call, in the original.
    public let title: Line
    public let field: TranslatedField
    public let language: LanguageTag
    public let state: WordingAuthority
}
