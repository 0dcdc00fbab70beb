internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// Finds calls by their ids and their titles, in whichever language.
struct CallFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, id, title, CASE WHEN id = lower(asked.text) THEN 1 WHEN withdrawn_at IS NULL THEN 2 ELSE 3 END::bigint
        FROM unnest(\(texts)::text[], \(texts.map { FoldedKey($0).rawValue })::text[]) AS asked (text, key)
        JOIN call ON id = lower(asked.text) OR name_key(title) = asked.key
            OR \(TranslationLog.isCalled(.call, "call.id", "call.title", "asked.key"))
        ORDER BY id
        """
    }
}
