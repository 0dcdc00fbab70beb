internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// Finds the sessions that an actor may know of by their ids and their titles, in whichever language.
struct SessionFinder: StatementFinder {
    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, id, title, CASE WHEN id = lower(asked.text) THEN 1 ELSE 2 END::bigint
        FROM unnest(\(texts)::text[], \(texts.map { FoldedKey($0).rawValue })::text[]) AS asked (text, key)
        JOIN session ON id = lower(asked.text) OR name_key(title) = asked.key
            OR \(TranslationLog.isCalled(.session, "session.id", "session.title", "asked.key"))
        WHERE is_published OR \(actor.isSteering)
        ORDER BY id
        """
    }
}
