public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MeasureSimilarity: Query {
    public func answer(in context: QueryContext) async throws -> SimilarityMeasure {
        let limit = Double(threshold?.rawValue ?? 30) / 100
        let originals = try await context.query(AllOriginals())
        let current = try await context.query(CurrentGroups())
        var groups: [OriginalID: Set<ProposalNumber>] = [:]
        for (proposal, original) in current { groups[original, default: []].insert(proposal) }
        func isOneGroup(_ left: OriginalID, _ right: OriginalID) -> Bool {
            !(groups[left] ?? []).isDisjoint(with: groups[right] ?? [])
        }
        func measure(_ pairs: [Pairs.Output]) -> PairMeasure {
            let found = pairs.filter { $0.similarity >= limit }
            return PairMeasure(
                onRecord: pairs.count { isOneGroup($0.left, $0.right) }, found: found.count,
                right: found.count { isOneGroup($0.left, $0.right) })
        }
        let pairs = try await context.query(Pairs())
        let onRecord = Set(Dictionary(grouping: current, by: \.0).values.map { Set($0.map(\.1)) })
        let together = Self.together(originals.map(\.id), pairs.filter { $0.similarity >= limit })
        return SimilarityMeasure(
            threshold: limit, originals: originals.count, groups: Set(current.map(\.0)).count,
            groupsFound: together.count(where: onRecord.contains), pairs: measure(pairs),
            pairsWithSameTitle: pairs.count {
                $0.similarity >= limit && $0.isSameTitle && isOneGroup($0.left, $0.right)
            }, differentTitles: measure(pairs.filter { !$0.isSameTitle }))
    }

    /// Everything that hangs together by pairs.
    private static func together(_ originals: [OriginalID], _ pairs: [Pairs.Output]) -> [Set<OriginalID>] {
        var groups = originals.map { Set([$0]) }
        for pair in pairs {
            let touched = groups.filter { $0.contains(pair.left) || $0.contains(pair.right) }
            guard touched.count == 2 else { continue }
            groups.removeAll(where: touched.contains)
            groups.append(touched[0].union(touched[1]))
        }
        return groups
    }

    /// The groups that the originals make: those that a proposal of the consolidated set of now comes from.
    private struct CurrentGroups: Statement {
        var sql: SQL {
            """
            SELECT proposal, original FROM provenance JOIN proposal ON number = proposal
            WHERE status = ANY(\(Array(ProposalStatus.current)))
            """
        }

        static func decode(_ row: Row) throws -> (ProposalNumber, OriginalID) {
            try row.decode(ProposalNumber.self, OriginalID.self)
        }
    }

    private struct Pairs: Statement {
        struct Output: Sendable {
            let left: OriginalID
            let right: OriginalID
            let similarity: Double
            let isSameTitle: Bool
        }

        var sql: SQL {
            """
            SELECT one.id AS one, other.id AS other, similarity(one.title, other.title)::float8 AS similarity,
                one.title = other.title AS is_same_title
            FROM original AS one JOIN original AS other ON one.id < other.id
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(left: row.one, right: row.other, similarity: row.similarity, isSameTitle: row.is_same_title)
        }
    }
}
