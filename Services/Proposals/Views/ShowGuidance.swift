public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// In one piece: each question has a line for each region and one for the parties of none.
extension ShowGuidance: Query {
    public func answer(in context: QueryContext) async throws -> Page<RegionalGuidance> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let questions = try await context.process().questions
        let counts = try await context.query(Select(proposal: proposal))
        let lines = Dictionary(grouping: counts) { Key(question: $0.question, region: $0.region) }
        let items = lines.keys.sorted().map { key in
            let steps = questions.first { $0.number == key.question }?.scale.count ?? GuidanceScore.range.upperBound
            let chosen = Dictionary(uniqueKeysWithValues: (lines[key] ?? []).map { ($0.score.rawValue, $0.count) })
            return RegionalGuidance(
                question: key.question, region: key.region, answers: chosen.values.reduce(0, +),
                distribution: (1...steps).map { chosen[$0] ?? 0 })
        }
        return Page(items: items, next: nil)
    }

    /// By the number of the question; the parties of no region come last.
    private struct Key: Hashable, Comparable {
        let question: GuidingQuestion
        let region: Region?

        static func < (left: Key, right: Key) -> Bool {
            guard left.question == right.question else { return left.question.rawValue < right.question.rawValue }
            guard let region = left.region else { return false }
            return right.region.map { region < $0 } ?? true
        }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT question, region, score, count(*) AS count
            FROM guidance LEFT JOIN party ON party.id = guidance.party
            WHERE proposal = \(proposal) AND ended_at IS NULL
            GROUP BY question, region, score
            """
        }

        static func decode(
            _ row: Row
        ) throws -> (question: GuidingQuestion, region: Region?, score: GuidanceScore, count: Int) {
            (try row.question, try row.region, try row.score, try row.count)
        }
    }
}
