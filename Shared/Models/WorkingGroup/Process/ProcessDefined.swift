/// The process was defined.
public struct ProcessDefined: Event, Equatable {
    public static let type: EventType = "npp16.working-group.process.defined.v1"

    public let version: Int
    public let terms: ProcessTerms
}
