/// A class of submitters.
public struct ProcessSubmitterClass: Codable, Sendable, Equatable {
    public let key: SubmitterClass
    public let name: OfficialTexts
    /// The kinds of parties that submit as this.
    public let kinds: [PartyKind]
    /// Whether several parties submit together.
    public let isJoint: Bool
}

extension ProcessSubmitterClass: Limiting {
    public static let limits: [String: Limit] = ["kinds": .distinct(1...PartyKind.allCases.count)]
}
