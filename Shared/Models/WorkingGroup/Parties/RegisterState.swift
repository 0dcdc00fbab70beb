/// Enters a state into the register of parties by what it is called; nothing else need be typed.
public struct RegisterState: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.register-state", .command, for: .secretariat, .post("/states"),
        "Enters a state into the register of parties by a name in any of the six languages or by a code.")

    /// A name in any language and spelling, or a code of ISO 3166 or M49.
    public let state: Line
    /// Defaults to the English name.
    public let id: PartyID?
    public let region: Region?

    public init(state: Line, id: PartyID? = nil, region: Region? = nil) {
        self.state = state
        self.id = id
        self.region = region
    }
}
