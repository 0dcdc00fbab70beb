/// A part of a list, and where the next part begins.
public struct Page<Item: Contract>: Codable, Sendable {
    public let items: [Item]
    /// To be sent as `after` for the next part; nil at the end.
    public let next: String?
}
