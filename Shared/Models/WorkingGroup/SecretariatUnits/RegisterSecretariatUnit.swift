/// Registers a unit of the secretariat, which can then own actions.
public struct RegisterSecretariatUnit: Request {
    public typealias Answer = SecretariatUnit

    public static let definition = define(
        "working-group.secretariat-units.register", .command, for: .secretariat, .post("/secretariat-units"))

    public let id: PartyID
    public let name: Line
}

extension RegisterSecretariatUnit: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule("id", "must begin with “unit-”", ["id": .beginning(PartyID.unitPrefix)])
    ]
}
