/// Changes of addresses that wait to be confirmed, or that may still be put back.
public struct AddressChangeList: Codable, Sendable, Equatable {
    public let changes: [AddressDestinations]
}
