public import Messaging
public import Models
internal import Reactor

/// Finds what the process defines by its key, in whatever case, and by what it is called in each language.
public struct ProcessKeyFinder: ReferenceFinder {
    private let kind: ReferenceKind

    public init(_ kind: ReferenceKind) { self.kind = kind }

    public func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        let found = find(texts, in: try await reading.process())
        guard found.contains(where: \.objects.isEmpty) else { return found }
        // It may have been defined a moment ago.
        return find(texts, in: try await reading.newestProcess())
    }

    public func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText? {
        let keys = try await reading.process().entries(of: kind).map(\.key)
        return keys.isEmpty
            ? "names “\(text)”: the process defines none" : "must be one of: \(list: keys)"
    }

    private func find(_ texts: [String], in terms: ProcessTerms) -> [ResolvedReference] {
        let entries = terms.entries(of: kind)
        return texts.map { text in
            let folded = FoldedKey(text)
            let found =
                entries.first { $0.key == text } ?? entries.first { $0.key.lowercased() == text.lowercased() }
                ?? entries.first { entry in
                    LanguageTag.allCases.contains { FoldedKey(entry.name[$0].rawValue) == folded }
                }
            return ResolvedReference(
                text: text, objects: found.map { [NamedObject(id: $0.key, label: $0.name.en.rawValue)] } ?? [])
        }
    }
}

extension ProcessTerms {
    /// What there is of a kind that the process defines, with its names.
    public func entries(of kind: ReferenceKind) -> [(key: String, name: OfficialTexts)] {
        switch kind {
        case .region: groups.filter(\.isRegional).map { ($0.key.rawValue, $0.name) }
        case .cluster: clusters.map { ($0.key.rawValue, $0.title) }
        case .submitterClass: submitterClasses.map { ($0.key.rawValue, $0.name) }
        default: []
        }
    }
}
