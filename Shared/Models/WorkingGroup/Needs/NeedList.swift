/// A list of the record in which needs stand, without those that were withdrawn.
public struct NeedList: Codable, Sendable, Equatable {
    public let list: Line
    /// What its needs stand under, in the order of their items.
    public let headings: [Line]
    /// How many needs it has.
    public let needs: Int
}
