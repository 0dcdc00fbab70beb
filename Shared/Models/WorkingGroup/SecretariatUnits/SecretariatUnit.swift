/// A part of the secretariat that owns actions.
public struct SecretariatUnit: Codable, Sendable, Equatable {
    /// Begins with `unit-`, so that it is never taken for a party.
    public let id: PartyID
    public let name: Line
}

extension PartyID {
    /// Whether a unit of the secretariat goes by it: the register gives such ids to no party.
    public var isSecretariatUnit: Bool { rawValue.hasPrefix(Self.unitPrefix) }

    static var unitPrefix: String { "unit-" }
}
