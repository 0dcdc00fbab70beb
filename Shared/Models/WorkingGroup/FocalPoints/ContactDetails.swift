/// Where and how to reach a contact.
public struct ContactDetails: Codable, Sendable, Equatable {
    public let id: ContactID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
}
