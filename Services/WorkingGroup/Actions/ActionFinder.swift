internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds the actions that an actor may know of by their ids and their numbers.
struct ActionFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, action.id, action.number::text, rank
        FROM unnest(\(texts)::text[], \(texts.map { ActionNumber(quoted: $0)?.rawValue ?? 0 })::bigint[])
            AS asked (text, number)
        CROSS JOIN LATERAL (
            SELECT id AS found, 1::bigint AS rank FROM action WHERE id = asked.text
            UNION ALL SELECT id, 2 FROM action WHERE number = asked.number
        ) AS named JOIN action ON action.id = found
        WHERE \(ActionRow.isVisible(to: actor))
        """
    }
}
