/// Whether a service can do its work.
public struct ServiceHealth: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let isReady: Bool
    public let detail: Line?
    /// Condition that needs a person although the service answers. A restart does not help.
    public let alarm: Line?

    /// The alarm of a service that others' logs were exchanged under; nil where none was.
    public static func alarm(ofDiverged sources: [ServiceName]) -> Line? {
        guard !sources.isEmpty else { return nil }
        let names = sources.map(\.rawValue).sorted().joined(separator: ", ")
        return Line(
            cutting: "DIVERGED: not the log that was followed, so that nothing more of it is applied: \(names).")
    }
}
