public import Models
public import Postgres
public import Reactor

/// Finds objects of one kind by their ids and by what people call them.
@Reactor public protocol ReferenceFinder: Sendable {
    /// What texts may name, one entry for each, in their order. An id leads before everything else.
    ///
    /// Only what the actor may know of is found.
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference]

    /// What may have been meant by a text that leads nowhere, as the end of a refusal, with a space before.
    func hint(for text: String, in reading: some HandlerContext) async throws -> String
}

extension ReferenceFinder {
    public func hint(for text: String, in reading: some HandlerContext) async throws -> String { "" }
}

/// An object that a text may name, as statements of finders find it.
public struct FoundObject: Sendable {
    public let text: String
    public let object: NamedObject
    /// Of the ways by which a text leads to objects, the lowest one counts alone.
    public let rank: Int

    /// - Parameter row: text, id, label, rank.
    public init(_ row: Row) throws {
        let (text, id, label, rank) = try row.decode(String.self, String.self, String?.self, Int.self)
        self.text = text
        object = NamedObject(id: id, label: label)
        self.rank = rank
    }
}

extension ResolvedReference {
    /// One for each text.
    public static func all(of texts: [String], in found: [FoundObject]) -> [ResolvedReference] {
        let byText = Dictionary(grouping: found, by: \.text)
        return texts.map { text in
            let mine = byText[text] ?? []
            let rank = mine.map(\.rank).min()
            return ResolvedReference(text: text, objects: mine.filter { $0.rank == rank }.map(\.object))
        }
    }
}
