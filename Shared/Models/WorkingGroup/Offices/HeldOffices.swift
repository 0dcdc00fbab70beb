/// The offices of those who are reached at one address.
public struct HeldOffices: Codable, Sendable, Equatable {
    public let offices: [HeldOffice]
}
