/// A bug, or data that cannot be: never the caller's doing.
public struct Fault: Error, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
