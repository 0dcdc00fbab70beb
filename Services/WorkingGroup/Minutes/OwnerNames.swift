internal import Models

/// Who can own an action, by every name that leads to a party or to a unit of the secretariat, in whatever spelling.
struct OwnerNames: Sendable {
    private var owners: [FoldedKey: PartyID] = [:]
    private let states: [CountryCode: PartyID]
    private let near: NearNames

    /// - Parameters:
    ///   - names: of each owner all that lead to it, its id among them; the last of those that are the same counts.
    ///   - shown: what an owner is called where its name may have been meant; by default the name itself.
    ///   - states: which parties are states, so that their codes lead to them where no name does.
    init(
        _ names: [(name: String, owner: PartyID)], shown: [PartyID: Line] = [:], states: [CountryCode: PartyID] = [:]
    ) {
        let keys = names.map { (key: FoldedKey($0.name), owner: $0.owner, name: $0.name) }
        for name in keys { owners[name.key] = name.owner }
        for name in ["secretariat", PartyID.secretariatAsAWhole.rawValue] {
            owners[FoldedKey(name)] = .secretariatAsAWhole
        }
        near = NearNames(keys: keys.map { (key: $0.key.rawValue, shown: shown[$0.owner]?.rawValue ?? $0.name) })
        self.states = states
    }

    /// The owner of a name, with or without an article or quotation marks around it.
    func find(_ name: String) -> PartyID? {
        if let owner = owners[FoldedKey(name)] { return owner }
        let plain = name.drop { "“”\"'«» ".contains($0) }
        if plain.lowercased().hasPrefix("the "), let owner = owners[FoldedKey(String(plain.dropFirst(4)))] {
            return owner
        }
        return StateNames.coded(name).flatMap { states[$0.code] }
    }

    /// “Did you mean Chile?”; nil where no name is near.
    func hint(for name: String) -> ProblemText? { near.hint(for: name) }
}
