/// Shows an instrument or organization of the register.
public struct ShowInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = define(
        "working-group.instruments.show", .query, for: .everyone, .get("/instruments/{instrument}"))

    public let instrument: InstrumentID
}
