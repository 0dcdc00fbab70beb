/// A group of states, regional or negotiating, by its key in the process.
public struct GroupKey: ProcessKey {
    public let rawValue: String

    public init(unchecked rawValue: String) { self.rawValue = rawValue }
}
