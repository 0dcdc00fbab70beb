internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds decisions by their ids and their numbers.
struct DecisionFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, id, number, CASE WHEN id = asked.text THEN 1 WHEN withdrawn_at IS NULL THEN 2 ELSE 3 END::bigint
        FROM unnest(\(texts)::text[], \(texts.map { $0.uppercased() })::text[]) AS asked (text, key)
        JOIN decision ON id = asked.text OR decision.key = asked.key
        """
    }
}
