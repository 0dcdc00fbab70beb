/// Changes of addresses that wait to be confirmed.
public struct AddressChangeList: Codable, Sendable, Equatable {
    public let changes: [AddressChange]
}
