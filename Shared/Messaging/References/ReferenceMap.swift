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

    /// Whether objects of a kind are named somewhere.
    func names(_ kind: ReferenceKind) -> Bool {
        switch self {
        case .reference(let known): known == kind
        case .each(let map): map.names(kind)
        case .members(let members): members.values.contains { $0.map.names(kind) }
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
    /// What services ask each other for the sake of a request belongs to the request.
    private let isForPeople: Bool

    init<R: Request>(of type: R.Type) {
        given = ReferenceMap(R.schema)
        answered = ReferenceMap(R.Answer.schema)
        addressed = Set(R.definition.route?.placeholders ?? [])
        limits = LimitCheck(of: type)
        isForPeople = R.definition.access != .principals
    }

    /// Reads a request that names objects by their ids.
    ///
    /// - Throws: `DecodingError` or a rejection, which name the field; `forbidden` for what an actor may not act on.
    func read<R: Request>(_ type: R.Type, from envelope: Envelope, by actor: Actor) throws -> R {
        let request = try decoded(type, from: envelope)
        try limits.check(envelope.data)
        if isForPeople { try checkObject(of: actor, in: envelope.data) }
        return request
    }

    /// - Throws: all that is wrong with the data, where that is more than one member which cannot be decoded.
    private func decoded<R: Request>(_ type: R.Type, from envelope: Envelope) throws -> R {
        do {
            return try envelope.decode(type)
        } catch let error as DecodingError {
            var problems = FieldProblems()
            let found = Problem(UndecodedMembers(of: type, in: envelope.data, from: error).errors)
            for problem in found.errors ?? [] where found.code == .invalid { problems.add(problem) }
            let known = Set(problems.fields.map(\.field))
            for problem in limits.problems(of: envelope.data).fields where !known.contains(problem.field) {
                problems.add(problem)
            }
            guard problems.fields.count > 1 else { throw error }
            throw problems.rejection
        }
    }

    /// The link of a mail is good for the object that the mail is about: a request that names such objects names that one, and no
    /// other of its kind.
    private func checkObject(of actor: Actor, in data: [UInt8]) throws {
        guard let object = actor.object else { return }
        let kind = object.named?.kind
        if let kind, given?.names(kind) != true { return }
        let sites = given.map { ReferenceScan(data, $0).sites } ?? []
        let named = sites.filter { $0.kind == kind }.flatMap(\.parts)
        guard !named.isEmpty, named.allSatisfy({ $0.text == object.named?.id }) else {
            throw Rejection.forbidden("The link is good for what its mail is about, and for nothing else: sign in.")
        }
    }
}
