/// In which language, and by which clock, somebody is written to.
public struct RevisedContact: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let language: LanguageTag
    public let zone: TimeZoneName
}
