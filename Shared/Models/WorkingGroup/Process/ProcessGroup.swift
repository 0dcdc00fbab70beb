/// A group of states: a regional group, or one that negotiates together.
public struct ProcessGroup: Codable, Sendable, Equatable {
    public let key: GroupKey
    public let name: OfficialTexts
    /// Whether it is a regional group: a party belongs to one at most, and proposals carry these as labels.
    public let isRegional: Bool
}
