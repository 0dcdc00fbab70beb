/// An instrument or organisation was entered into the register.
public struct InstrumentRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.instrument.registered.v1"

    public let instrument: InstrumentID
    public let name: Line
    public let kind: InstrumentKind

    public init(instrument: InstrumentID, name: Line, kind: InstrumentKind) {
        self.instrument = instrument
        self.name = name
        self.kind = kind
    }
}
