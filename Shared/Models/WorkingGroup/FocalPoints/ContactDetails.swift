/// Where and how to reach a contact.
public struct ContactDetails: Codable, Sendable, Equatable {
    public let id: ContactID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName

    public init(
        id: ContactID, name: Line, email: EmailAddress, language: LanguageTag, zone: TimeZoneName
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
    }
}
