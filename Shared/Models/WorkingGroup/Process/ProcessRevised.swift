/// The definition of the process has a new version.
public struct ProcessRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.process.revised.v1"

    public let version: Int
    public let terms: ProcessTerms
}
