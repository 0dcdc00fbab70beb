/// Registers a state by a name in any of the six languages or by a code.
public struct RegisterState: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.states.register", .command, for: .secretariat, .post("/states"))

    /// A name in any language and spelling, or a code of ISO 3166 or M49.
    public let state: Line
    /// Defaults to the English name.
    public let id: PartyID?
    public let region: Region?
}
