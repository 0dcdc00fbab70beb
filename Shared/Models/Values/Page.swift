/// A part of a list, and where the next part begins.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
    public let items: [Item]
    /// To be sent as `after` for the next part; nil at the end.
    public let next: String?

    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}
