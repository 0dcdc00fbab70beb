internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds submissions by their ids and their numbers.
struct SubmissionFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, id, submission.number, CASE WHEN id = asked.text THEN 1 ELSE 2 END::bigint
        FROM unnest(\(texts)::text[], \(texts.map { SubmissionNumber(quoted: $0)?.rawValue ?? "" })::text[])
            AS asked (text, number)
        JOIN submission ON id = asked.text OR submission.number = asked.number
        """
    }
}
