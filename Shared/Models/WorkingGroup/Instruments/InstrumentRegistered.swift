/// An instrument or organization was entered into the register.
public struct InstrumentRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.instrument.registered.v1"

    public let instrument: InstrumentID
    public let name: Line
    public let kind: InstrumentKind
}
