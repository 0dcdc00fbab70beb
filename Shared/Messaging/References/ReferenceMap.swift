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

/// Where a type of request, and of its answers, names objects; and what its fields are like beyond their types.
struct ReferenceForms: Sendable {
    let given: ReferenceMap?
    let answered: ReferenceMap?
    /// Fields that stand in the address.
    let addressed: Set<String>
    private let limits: LimitCheck

    init<R: Request>(of type: R.Type) {
        given = ReferenceMap(R.schema)
        answered = ReferenceMap(R.Answer.schema)
        addressed = Set(R.definition.route?.placeholders ?? [])
        limits = LimitCheck(of: type)
    }

    /// Reads a request that names objects by their ids.
    ///
    /// - Throws: `DecodingError` or a rejection, which name the field.
    func read<R: Request>(_ type: R.Type, from envelope: Envelope) throws -> R {
        let request = try envelope.decode(type)
        try limits.check(envelope.data)
        return request
    }
}
