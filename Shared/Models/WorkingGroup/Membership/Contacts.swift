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

/// The contacts that are on record, of those asked for.
public struct ContactList: Codable, Sendable, Equatable {
    public let contacts: [ContactDetails]

    public init(
        contacts: [ContactDetails]
    ) {
        self.contacts = contacts
    }
}

/// Finds where contacts are reached.
public struct ResolveContacts: Request {
    public typealias Answer = ContactList

    public static let definition = RequestDefinition(
        "working-group.contacts.resolve", .query, for: .principals, nil,
        "Finds where contacts are reached.")

    public let contacts: [ContactID]

    public init(
        contacts: [ContactID]
    ) {
        self.contacts = contacts
    }
}
