/// The contacts that are on record, of those asked for.
public struct ContactList: Codable, Sendable, Equatable {
    public let contacts: [ContactDetails]
}
