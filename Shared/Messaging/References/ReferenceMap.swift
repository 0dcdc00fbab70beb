internal import Models

/// Where in the JSON of a schema objects are named by their ids.
indirect enum ReferenceMap: Sendable {
    case reference(ReferenceKind)
    case each(ReferenceMap)
    case members([String: Member])

    struct Member: Sendable {
        let map: ReferenceMap
        /// The field that says what people call the objects; nil where none does.
        let label: String?
    }

    /// - Returns: nil where no object is named.
    init?(_ schema: Schema) {
        if let reference = schema.reference {
            self = .reference(reference)
            return
        }
        switch schema.kind {
        case .array(let element):
            guard let map = ReferenceMap(element) else { return nil }
            self = .each(map)
        case .object(let fields):
            let members = fields.filter { !$0.isOwnName }.compactMap { field in
                ReferenceMap(field.schema).map { (field.name, Member(map: $0, label: schema.label(of: field)?.name)) }
            }
            guard !members.isEmpty else { return nil }
            self = .members(Dictionary(members) { first, _ in first })
        case .map, .string, .integer, .number, .boolean: return nil
        }
    }
}

/// Where a type of request, and of its answers, names objects.
struct ReferenceForms: Sendable {
    let given: ReferenceMap?
    let answered: ReferenceMap?
    /// Fields that stand in the address.
    let addressed: Set<String>

    init<R: Request>(of type: R.Type) {
        given = ReferenceMap(R.schema)
        answered = ReferenceMap(R.Answer.schema)
        addressed = Set(R.definition.route?.placeholders ?? [])
    }
}
