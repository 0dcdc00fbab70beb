/// The offices of those who are reached at one address.
public struct HeldOffices: Codable, Sendable, Equatable {
    public let offices: [HeldOffice]
    /// When whoever was asked for by an id last changed their address themselves: who was let in before then was not found by
    /// the present one.
    public let addressSince: Instant?
}
