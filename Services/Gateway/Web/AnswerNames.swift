internal import Models
internal import ProcessRegister

/// What people call the objects that an answer names by their ids: it stands beside them.
struct AnswerNames: Sendable {
    private var names: [ReferenceKind: [String: String]] = [:]
    /// Stands before the numbers of proposals.
    private var prefix: ProposalPrefix?

    init() {}

    init(_ answer: JSONValue, _ schema: Schema) { gather(answer, schema) }

    /// - Returns: the id where it has no name.
    func name(of kind: ReferenceKind, _ id: some CustomStringConvertible) -> String {
        names[kind]?["\(id)"] ?? "\(id)"
    }

    /// The objects of a kind that it has names of.
    func ids(of kind: ReferenceKind) -> [String] { Array((names[kind] ?? [:]).keys) }

    /// Takes what parties are called in a reader's language in the place of the names that the answer has.
    mutating func call(_ parties: PartyWords) {
        for (party, name) in parties.names { names[.party, default: [:]][party.rawValue] = name.rawValue }
    }

    /// Takes what those who acted are called in a reader's language.
    mutating func call(_ actors: ActorWords) { names[.actor, default: [:]].merge(actors.names) { _, told in told } }

    /// Takes what the process calls proposals, regions, clusters and classes in a reader's language.
    mutating func call(_ process: ProcessTerms, in language: LanguageTag) {
        prefix = process.proposalPrefix
        for kind in ReferenceKind.allCases where kind.isOfProcess {
            for entry in process.entries(of: kind) {
                names[kind, default: [:]][entry.key] = entry.name[language].rawValue
            }
        }
    }

    /// What an object is called; nil where the answer does not say.
    func known(_ kind: ReferenceKind, _ id: String) -> String? {
        if kind == .proposal, let prefix, let number = Int(id).flatMap(ProposalNumber.init(rawValue:)) {
            return prefix.label(number)
        }
        return names[kind]?[id]
    }

    private mutating func gather(_ value: JSONValue, _ schema: Schema) {
        switch (value, schema.kind) {
        case (.object(let members), .object(let fields)):
            for field in fields {
                guard let inner = members[field.name] else { continue }
                if let label = Schema.labelName(of: field).flatMap({ members[$0] }) { keep(inner, label, field.schema) }
                gather(inner, field.schema)
            }
        case (.array(let items), .array(let element)): for item in items { gather(item, element) }
        default: break
        }
    }

    private mutating func keep(_ ids: JSONValue, _ labels: JSONValue, _ schema: Schema) {
        if let kind = schema.reference, let id = ids.asText, let label = labels.asText {
            names[kind, default: [:]][id] = label
        } else if case .array(let element) = schema.kind, let kind = element.reference, case .array(let ids) = ids,
            case .array(let labels) = labels
        {
            for (id, label) in zip(ids, labels) {
                if let id = id.asText, let label = label.asText { names[kind, default: [:]][id] = label }
            }
        }
    }
}
