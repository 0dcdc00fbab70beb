/// Registers an existing instrument or organization.
public struct RegisterInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = define(
        "working-group.instruments.register", .command, for: .secretariat, .post("/instruments"))

    public let id: InstrumentID?
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let kind: InstrumentKind
    public let aliases: [Line]?
    public let party: PartyID?
    public let related: [InstrumentID]?
    public let namedBy: [PartyID]?
    public let summary: Prose?
    public let source: Line?
}

extension RegisterInstrument: Limiting {
    public static let limits: [String: Limit] = [
        "aliases": .items(0...50), "related": .items(0...50), "namedBy": .items(0...50),
    ]
}
