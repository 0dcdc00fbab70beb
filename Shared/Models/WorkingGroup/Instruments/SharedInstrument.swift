/// What two proposals share.
public struct SharedInstrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let kind: InstrumentKind

    public init(id: InstrumentID, name: Line, kind: InstrumentKind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}
