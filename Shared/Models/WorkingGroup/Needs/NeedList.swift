/// A list of the record in which needs stand, without those that were withdrawn.
public struct NeedList: Codable, Sendable, Equatable {
    public let list: Line
    /// What its needs stand under, in the order of their items: the key of the list where a need has no heading.
    public let headings: [Line]
    /// How many needs it has.
    public let needs: Int
}
