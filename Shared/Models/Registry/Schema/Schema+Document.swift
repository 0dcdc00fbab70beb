extension Schema {
    /// As JSON Schema in a document that holds each named schema once.
    ///
    /// - Parameter place: where they stand, e.g. `#/components/schemas/`.
    /// - Returns: a reference to a named schema; else the schema itself.
    public func referred(to place: String) -> JSONValue {
        name.map { .object(["$ref": .string(place + $0)]) } ?? written(referringTo: place)
    }

    /// Its own members; the named schemas in it are references.
    public func written(referringTo place: String) -> JSONValue {
        var members: [String: JSONValue] = ["type": type]
        members["description"] = description.map(JSONValue.string)
        members["enum"] = words.map { .array($0.map(JSONValue.string)) }
        members["pattern"] = pattern.map(JSONValue.string)
        members["minLength"] = minimumLength.map { .integer(Int64($0)) }
        members["maxLength"] = maximumLength.map { .integer(Int64($0)) }
        members["format"] = format.map(JSONValue.string)
        members["minimum"] = minimum.map { .integer(Int64($0)) }
        members["maximum"] = maximum.map { .integer(Int64($0)) }
        members["examples"] = example.map { .array([.string($0)]) }
        members["minItems"] = minimumItems.map { .integer(Int64($0)) }
        members["maxItems"] = maximumItems.map { .integer(Int64($0)) }
        if hasDistinctItems { members["uniqueItems"] = .bool(true) }
        if !rules.isEmpty { members["allOf"] = .array(rules.map { $0.written(referringTo: place) }) }
        switch kind {
        case .string, .integer, .number, .boolean: break
        case .array(let element): members["items"] = element.referred(to: place)
        case .map(let value): members["additionalProperties"] = value.referred(to: place)
        case .object(let fields):
            members["properties"] = .object(
                Dictionary(fields.map { ($0.name, $0.property(referringTo: place)) }) { first, _ in first })
            let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
            members["required"] = required.isEmpty ? nil : .array(required)
            if refusesOtherFields { members["additionalProperties"] = .bool(false) }
        }
        return .object(members)
    }

    private var type: JSONValue {
        takesNumbers ? .array([.string(SchemaKind.integer.word), .string(kind.word)]) : .string(kind.word)
    }

    /// The named schemas that it is made of, itself among them.
    public func named(into schemas: inout [String: Schema]) {
        if let name {
            guard schemas[name] == nil else { return }
            schemas[name] = self
        }
        switch kind {
        case .array(let element), .map(let element): element.named(into: &schemas)
        case .object(let fields): for field in fields { field.schema.named(into: &schemas) }
        case .string, .integer, .number, .boolean: break
        }
    }
}

extension SchemaKind.Field {
    /// As a member of an object, with what is said of this field.
    public func property(referringTo place: String) -> JSONValue {
        let value = schema.referred(to: place)
        guard let description, case .object(var members) = value else { return value }
        if members["$ref"] != nil { return .object(["allOf": .array([value]), "description": .string(description)]) }
        let words = [description, schema.description].compactMap(\.self).joined(separator: " ")
        members["description"] = .string(words)
        return .object(members)
    }
}

extension SchemaKind {
    /// Its word in JSON Schema.
    public var word: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .array: "array"
        case .object, .map: "object"
        }
    }
}
