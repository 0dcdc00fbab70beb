/// How rankings are put together.
public enum TallyMethod: String, Word {
    /// Of n proposals in a ranking the first gets n points, the next n - 1, and so on.
    case borda
    /// How often a proposal stands first in a ranking.
    case firstPlaces = "first-places"
}

extension TallyMethod {
    /// Puts rankings together: the most points first, then by number.
    public func tally(_ rankings: [[ProposalNumber]]) -> [TallyEntry] {
        var points: [ProposalNumber: Int] = [:]
        var named: [ProposalNumber: Int] = [:]
        for ranking in rankings {
            for (place, proposal) in ranking.enumerated() {
                let gained =
                    switch self {
                    case .borda: ranking.count - place
                    case .firstPlaces: place == 0 ? 1 : 0
                    }
                points[proposal, default: 0] += gained
                named[proposal, default: 0] += 1
            }
        }
        return points.map { TallyEntry(proposal: $0.key, points: $0.value, rankings: named[$0.key] ?? 0) }
            .sorted { ($1.points, $0.proposal) < ($0.points, $1.proposal) }
    }
}
