internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds needs by their ids and by their places in the lists: `2b(a)(1)`, or `2b(a)` for all parts of an item.
struct NeedFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        // Letters and digits of a place, without what stands between them.
        let places = texts.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        return """
            SELECT asked.text, id, heading,
                CASE WHEN id = lower(asked.text) THEN 1 WHEN withdrawn_at IS NOT NULL THEN 4
                    WHEN lower(list || item || coalesce(part::text, '')) = asked.place THEN 2 ELSE 3 END::bigint
            FROM unnest(\(texts)::text[], \(places)::text[]) AS asked (text, place)
            JOIN need ON id = lower(asked.text)
                OR asked.place IN (lower(list || item || coalesce(part::text, '')), lower(list || item))
            ORDER BY id
            """
    }
}
