public import Models
public import Postgres
internal import Reactor

/// Finds objects that another service owns: by what it has told of them, or else by asking it.
public struct OwnerFinder: ReferenceFinder {
    private let kind: ReferenceKind
    private let owner: ServiceName
    private let kept: (@Sendable ([String]) -> SQL)?

    /// - Parameter kept: selects id and label of those of some ids that the owner has told of; nil where nothing is kept.
    public init(_ kind: ReferenceKind, of owner: ServiceName, kept: (@Sendable ([String]) -> SQL)? = nil) {
        self.kind = kind
        self.owner = owner
        self.kept = kept
    }

    public func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        var known: [String: NamedObject] = [:]
        if let kept {
            for object in try await reading.query(Kept(sql: kept(texts))) { known[object.id] = object }
        }
        let others = texts.filter { known[$0] == nil }
        guard !others.isEmpty else { return texts.map { found($0, known[$0]) } }
        do {
            let asked = ResolveReferences(kind: kind, texts: others)
            let answers = try await reading.ask(asked, of: owner).references
            let byText = Dictionary(answers.map { ($0.text, $0) }) { first, _ in first }
            return texts.map { known[$0] == nil ? byText[$0] ?? found($0, nil) : found($0, known[$0]) }
        } catch let unavailable as Unavailable {
            // Whoever needs the object itself asks for it again; a name leads nowhere without its owner.
            guard others.allSatisfy(ReferenceKind.isID) else { throw unavailable }
            return texts.map { found($0, known[$0]) }
        }
    }

    public func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText? {
        let found = try await reading.ask(ResolveReferences(kind: kind, texts: [text], hint: true), of: owner)
        return found.hintText ?? found.hint.map { ProblemText(verbatim: String($0.drop { $0 == " " })) }
    }

    private func found(_ text: String, _ object: NamedObject?) -> ResolvedReference {
        ResolvedReference(text: text, objects: object.map { [$0] } ?? [])
    }

    private struct Kept: Statement {
        let sql: SQL

        static func decode(_ row: Row) throws -> NamedObject {
            let (id, label) = try row.decode(String.self, String?.self)
            return NamedObject(id: id, label: label)
        }
    }
}
