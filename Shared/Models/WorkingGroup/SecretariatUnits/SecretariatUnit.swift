/// A part of the secretariat that owns actions.
public struct SecretariatUnit: Codable, Sendable, Equatable {
    /// Begins with `unit-`, so that it is never taken for a party.
    public let id: PartyID
    public let name: Line
}

extension PartyID {
    /// Whether a unit of the secretariat goes by it: the register gives such ids to no party.
    public var isSecretariatUnit: Bool { rawValue.hasPrefix(Self.unitPrefix) }

    /// The unit that stands for the secretariat as a whole, where minutes name it and none of its units.
    public static let secretariatAsAWhole: PartyID = {
        guard let id = PartyID(rawValue: "\(unitPrefix)secretariat") else { preconditionFailure("this is an id") }
        return id
    }()

    static var unitPrefix: String { "unit-" }
}
