public import Models
public import Postgres
public import Reactor

/// Finds objects of one kind by their ids and by what people call them.
@Reactor public protocol ReferenceFinder: Sendable {
    /// What texts may name, one entry for each, in their order. An id leads before everything else.
    ///
    /// Only what the actor may know of is found.
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference]

    /// What may have been meant by a text that leads nowhere, as the end of a refusal, with a space before; all of a refusal
    /// where the process defines what there is.
    func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText?
}

extension ReferenceFinder {
    public func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText? { nil }
}

/// Finds objects by one statement over the service's own tables.
@Reactor public protocol StatementFinder: ReferenceFinder {
    /// Selects, in this order: text, id, label and rank (bigint) of what texts name. Of the ways by which a text leads to
    /// objects, the one of the lowest rank counts alone.
    func statement(finding texts: [String], for actor: Actor) -> SQL
}

extension StatementFinder {
    public func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        let found = try await reading.query(FoundObjects(sql: statement(finding: texts, for: reading.actor)))
        let byText = Dictionary(grouping: found, by: \.text)
        return texts.map { text in
            let mine = byText[text] ?? []
            let rank = mine.map(\.rank).min()
            return ResolvedReference(text: text, objects: mine.filter { $0.rank == rank }.map(\.object))
        }
    }
}

private struct FoundObjects: Statement {
    let sql: SQL

    static func decode(_ row: Row) throws -> (text: String, object: NamedObject, rank: Int) {
        let (text, id, label, rank) = try row.decode(String.self, String.self, String?.self, Int.self)
        return (text, NamedObject(id: id, label: label), rank)
    }
}
