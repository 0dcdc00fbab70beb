extension Request {
    /// The schema of what a request takes: where it names an object, also what people call that; days and numbers of a size
    /// that is worked with.
    public static var acceptedSchema: Schema { Schema.accepted(by: Self.self) }
}

extension Schema {
    fileprivate static func accepted(by request: any Request.Type) -> Schema {
        acceptedSchemas.made(of: request) {
            let schema = request.schema
            var accepted = schema.accepted
            accepted.name = schema.name
            return accepted
        }
    }

    private static let acceptedSchemas = TypeMemory<Schema>()
    private static let answerSchemas = TypeMemory<Schema>()

    /// The schema of what a request is answered with.
    static func answer<Asked: Request>(to request: Asked.Type) -> Schema {
        answerSchemas.made(of: request) { Asked.Answer.schema.named }
    }

    /// The schema of what is taken, with references in the place of ids. An object in which that differs has a name of its own, since answers
    /// have the object with ids.
    fileprivate var accepted: Schema {
        if let reference, reference.isQuoted { return reference.schema }
        var accepted = self
        switch kind {
        case .array(let element): accepted.kind = .array(of: element.accepted)
        case .map(let value): accepted.kind = .map(of: value.accepted)
        case .object(let fields):
            let taken = fields.map { field in
                let schema = field.isOwnName ? field.schema : field.schema.accepted
                return SchemaKind.Field(
                    name: field.name, schema: schema, isRequired: field.isRequired, description: field.description)
            }
            accepted.kind = .object(taken)
            if taken != fields { accepted.name = name.map { "Given\($0)" } }
        case .integer where minimum == nil && name == nil:
            accepted.minimum = 0
            accepted.maximum = Int(Int32.max)
        case .string where format == "date" || format == "date-time":
            accepted.name = name.map { "Given\($0)" }
            accepted.pattern = CalendarDate.plannablePattern
        case .string, .integer, .number, .boolean: break
        }
        return accepted
    }

    /// The schema of an answer in which a field beside each id says what people call the object, unless the type has such a
    /// field itself.
    public var named: Schema {
        var named = self
        switch kind {
        case .array(let element): named.kind = .array(of: element.named)
        case .map(let value): named.kind = .map(of: value.named)
        case .object(let fields):
            named.kind = .object(
                fields.flatMap { field in
                    let known = SchemaKind.Field(
                        name: field.name, schema: field.schema.named, isRequired: field.isRequired,
                        description: field.description)
                    return [known] + (label(of: field).map { [$0] } ?? [])
                })
        case .string, .integer, .number, .boolean: break
        }
        return named
    }

    /// The field beside one that names an object by its id, or objects by theirs; nil where there is none.
    ///
    /// A list has as many entries as the list of ids, with the id where nothing else is known.
    public func label(of field: SchemaKind.Field) -> SchemaKind.Field? {
        let (element, isList) = field.schema.elements
        guard let name = Self.labelName(of: field), let reference = element.reference, let label = reference.label,
            !fields.contains(where: { $0.name == name })
        else { return nil }
        let schema = Schema(reference == .action && !isList ? .integer : .string)
        return SchemaKind.Field(
            name: name, schema: isList ? Schema(.array(of: schema)) : schema, isRequired: false,
            description: "\(label)\(isList ? "s" : "") for people, of `\(field.name)`.")
    }

    /// The name of the field that says what people call what another one names; nil where nothing is said beside the id.
    public static func labelName(of field: SchemaKind.Field) -> String? {
        let (element, isList) = field.schema.elements
        guard !field.isOwnName, let label = element.reference?.label else { return nil }
        return isList ? "\(singular(field.name))\(label)s" : "\(field.name)\(label)"
    }

    /// The members of an answer as people read them: who acted by what they are called, in the place of the id.
    ///
    /// - Parameter called: what somebody is called by an id; nil for the name that the answer has.
    public func readable(
        _ members: [String: JSONValue], called: (String) -> String? = { _ in nil }
    ) -> [String: JSONValue] {
        var readable = members
        for field in fields where field.schema.reference == .actor && !field.isOwnName {
            guard let name = members["\(field.name)Name"], name != .null else { continue }
            let known = if case .string(let id)? = members[field.name] { called(id) } else { nil as String? }
            readable[field.name] = known.map(JSONValue.string) ?? name
            readable["\(field.name)Name"] = nil
        }
        return readable
    }

    private var elements: (Schema, isList: Bool) {
        if case .array(let element) = kind { (element, true) } else { (self, false) }
    }

    private static func singular(_ word: String) -> String {
        if word.hasSuffix("ies") { return "\(word.dropLast(3))y" }
        return word.hasSuffix("s") ? String(word.dropLast()) : word
    }
}

extension SchemaKind.Field {
    /// Whether it is what the object itself is called by, and names no other.
    public var isOwnName: Bool { name == "id" || name == "key" }
}
