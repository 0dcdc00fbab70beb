/// Reads the fields of a request from texts: the path and query of an address, the flags of a command line.
public struct RequestFields: Sendable {
    public let definition: RequestDefinition
    public let fields: [SchemaKind.Field]

    public init(of request: any Request.Type) {
        definition = request.definition
        fields = request.acceptedSchema.fields
    }

    /// - Throws: a rejection that names the field, where the request has no such field or the text does not fit it.
    public func value(of name: String, from texts: [String]) throws -> JSONValue {
        guard let field = fields.first(where: { $0.name == name }) else { throw unknown(name) }
        if case .array(let element) = field.schema.kind {
            let parts = element.isFreeText ? texts : texts.flatMap { $0.split(separator: ",").map(String.init) }
            return .array(try parts.map { try Self.value($0, element, name) })
        }
        guard let text = texts.last, texts.count == 1 else { throw Rejection.invalid(name, "is given twice") }
        return try Self.value(text, field.schema, name)
    }

    public func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// - Throws: a rejection that names the first member that is no field of the request.
    public func check(members: some Sequence<String>) throws {
        let names = Set(fields.map(\.name))
        if let stranger = members.sorted().first(where: { !names.contains($0) }) { throw unknown(stranger) }
    }

    private func unknown(_ name: String) -> Rejection {
        let known = fields.map(\.name).joined(separator: ", ")
        return .invalid(
            name,
            known.isEmpty
                ? "is no field of \(definition.name), which has none"
                : "is no field of \(definition.name); it has: \(known)")
    }

    private static func value(_ text: String, _ schema: Schema, _ name: String) throws -> JSONValue {
        switch schema.kind {
        case .integer:
            guard let number = Int64(text) else { throw Rejection.invalid(name, "must be a whole number") }
            return .integer(number)
        case .number:
            guard let number = Double(text), number.isFinite else { throw Rejection.invalid(name, "must be a number") }
            return .number(number)
        case .boolean:
            guard ["true", "false"].contains(text) else { throw Rejection.invalid(name, "must be true or false") }
            return .bool(text == "true")
        case .string: return .string(text)
        case .array, .object, .map: throw Rejection.invalid(name, "can only be given as JSON")
        }
    }
}
