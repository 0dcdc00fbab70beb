internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister

/// The objects that people name in a form, by what they call them: suggested where there are many, and chosen from where the process
/// says what there is.
struct FormSuggestions: Sendable {
    /// By kind, what an input suggests.
    var lists: [ReferenceKind: [Option]] = [:]
    /// By kind, all that there is.
    var closed: [ReferenceKind: [Option]] = [:]

    /// What the files are called that stand in the form, by their ids.
    var files: [String: String] = [:]
    /// What the form is about.
    var subject: FormSubject?

    struct Option: ListedPart, Equatable {
        let value: String
        var words: String?
        /// Of an object that is typed by its name.
        var id: String?

        func child(named name: String) -> Any? {
            switch name {
            case "value": ShownPart.shown(value)
            case "words": ShownPart.shown(words as Any)
            case "id": ShownPart.shown(id as Any)
            default: nil
            }
        }
    }

    /// What people call an object that a form was filled in with by its id.
    func name(of kind: ReferenceKind?, _ value: String) -> String {
        kind.flatMap { lists[$0] }?.first { $0.id == value }?.value ?? value
    }

    static func id(of kind: ReferenceKind) -> String { "list-\(kind.rawValue)" }

    private static let limit = PageLimit(rawValue: 200)

    init() {}

    /// What could be read; a form stands without the rest.
    init(_ kinds: Set<ReferenceKind>, for reader: PageReader, _ server: PageServer) async {
        guard reader.isSignedIn else { return }
        await withTaskGroup(of: (ReferenceKind, [Option]).self) { group in
            for kind in kinds {
                group.addTask { (kind, await server.block { try await Self.options(of: kind, reader, server) } ?? []) }
            }
            for await (kind, options) in group where !options.isEmpty {
                if kind.isOfProcess { closed[kind] = options } else { lists[kind] = options }
            }
        }
    }

    private static func options(
        of kind: ReferenceKind, _ reader: PageReader, _ server: PageServer
    ) async throws -> [Option] {
        let language = reader.language
        switch kind {
        case .party:
            return try await server.pool.query(AllPartyNames(language: language))
        case .proposal:
            let prefix = reader.process?.proposalPrefix
            return try await server.ask(ListProposals(limit: limit), as: reader).items.map {
                Option(value: prefix?.label($0.number) ?? $0.number.description, words: $0.title.rawValue)
            }
        case .action:
            return try await server.ask(ListActions(limit: limit), as: reader).items.map {
                Option(value: String($0.number), words: $0.title.rawValue)
            }
        case .call:
            return try await server.ask(ListCalls(limit: limit), as: reader).items.map {
                Option(value: $0.title.rawValue)
            }
        case .session:
            return try await server.ask(ListSessions(limit: limit), as: reader).items.map {
                Option(value: $0.title.rawValue)
            }
        case .decision:
            return try await server.ask(ListDecisions(limit: limit), as: reader).items.map {
                Option(value: $0.number.rawValue, words: $0.title.rawValue)
            }
        case .need:
            return try await server.ask(ListNeeds(limit: limit), as: reader).items.map {
                Option(value: $0.id.rawValue, words: String($0.summary.rawValue.prefix(100)))
            }
        case .region, .cluster, .submitterClass:
            return reader.process?.options(of: kind, in: language) ?? []
        case .submission, .actor: return []
        }
    }
}

extension ProcessTerms {
    fileprivate func options(of kind: ReferenceKind, in language: LanguageTag) -> [FormSuggestions.Option] {
        switch kind {
        case .region:
            groups.filter(\.isRegional).map {
                FormSuggestions.Option(value: $0.key.rawValue, words: $0.name[language].rawValue)
            }
        case .cluster:
            clusters.map {
                FormSuggestions.Option(value: $0.key.rawValue, words: "\($0.key). \($0.title[language])")
            }
        case .submitterClass:
            submitterClasses.map { FormSuggestions.Option(value: $0.key.rawValue, words: $0.name[language].rawValue) }
        default: []
        }
    }
}

/// What all parties are called in a language, in the order of their names.
private struct AllPartyNames: Statement {
    let language: LanguageTag

    var sql: SQL { "SELECT id, coalesce(names ->> \(language), name) AS told FROM party ORDER BY told" }

    static func decode(_ row: Row) throws -> FormSuggestions.Option {
        let (id, name): (PartyID, Line) = (try row.id, try row.told)
        return FormSuggestions.Option(value: name.rawValue, id: id.rawValue)
    }
}
