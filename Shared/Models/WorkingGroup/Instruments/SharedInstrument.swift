/// What two proposals share.
public struct SharedInstrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let kind: InstrumentKind
}
