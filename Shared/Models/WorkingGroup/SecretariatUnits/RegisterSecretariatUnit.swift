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
