/// A part of the secretariat that owns actions.
public struct SecretariatUnit: Codable, Sendable, Equatable {
    /// Begins with `unit-`, so that it is never taken for a party.
    public let id: PartyID
    public let name: Line

    public init(
        id: PartyID, name: Line
    ) {
        self.id = id
        self.name = name
    }
}

/// Registers a part of the secretariat.
public struct RegisterSecretariatUnit: Request {
    public typealias Answer = SecretariatUnit

    public static let definition = RequestDefinition(
        "working-group.units.register", .command, for: .secretariat, .post("/secretariat-units"),
        "Registers a unit of the secretariat, which can then own actions.")

    public let id: PartyID
    public let name: Line

    public init(
        id: PartyID, name: Line
    ) {
        self.id = id
        self.name = name
    }
}

/// Lists the parts of the secretariat.
public struct ListSecretariatUnits: Request {
    public typealias Answer = Page<SecretariatUnit>

    public static let definition = RequestDefinition(
        "working-group.units.list", .query, for: .everyone, .get("/secretariat-units"),
        "Lists the units of the secretariat.")

    public let after: String?
    public let limit: PageLimit?

    public init(
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.after = after
        self.limit = limit
    }
}

/// A unit of the secretariat was registered.
public struct SecretariatUnitRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.secretariat-unit.registered.v1"

    public let unit: PartyID
    public let name: Line

    public init(
        unit: PartyID, name: Line
    ) {
        self.unit = unit
        self.name = name
    }
}
