/// Shows an instrument or organisation of the register.
public struct ShowInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.show", .query, for: .everyone, .get("/instruments/{instrument}"),
        "Shows an instrument or organisation of the register.")

    public let instrument: InstrumentID

    public init(instrument: InstrumentID) {
        self.instrument = instrument
    }
}
