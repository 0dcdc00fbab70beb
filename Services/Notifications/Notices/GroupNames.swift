public import Localization
public import Models

/// What the groups of states are called in the process.
public struct GroupNames: Sendable {
    /// By their keys in small letters: expressions name them in any case.
    private let names: [String: OfficialTexts]

    public init(_ groups: [ProcessGroup] = []) {
        names = Dictionary(
            groups.map { ($0.key.rawValue.lowercased(), $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// A group as it stands in a sentence; by its key where the process does not know it.
    public func name(_ region: Region) -> SentenceValue {
        guard let texts = names[region.rawValue.lowercased()] else { return .text(region.rawValue) }
        let others = LanguageTag.allCases.map { ($0.rawValue, texts[$0].rawValue) }
        return .name(texts.en.rawValue, others: Dictionary(uniqueKeysWithValues: others))
    }
}
