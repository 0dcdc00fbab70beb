public import Localization
public import Models

/// What the groups of states are called in the process.
public struct GroupNames: Sendable {
    private let names: [Region: OfficialTexts]

    public init(_ groups: [ProcessGroup] = []) {
        names = Dictionary(
            groups.map { (Region(unchecked: $0.key.rawValue), $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// A group as it stands in a sentence; by its key where the process does not know it.
    public func name(_ region: Region) -> SentenceValue {
        guard let texts = names[region] else { return .text(region.rawValue) }
        let others = LanguageTag.allCases.map { ($0.rawValue, texts[$0].rawValue) }
        return .name(texts.en.rawValue, others: Dictionary(uniqueKeysWithValues: others))
    }
}
