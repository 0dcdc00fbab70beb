/// A program that waits for somebody to let it in.
public struct WaitingDevice: Codable, Sendable, Equatable {
    /// What the program says it is called.
    public let client: Line
    public let begunAt: Instant
    public let expires: Instant
}
