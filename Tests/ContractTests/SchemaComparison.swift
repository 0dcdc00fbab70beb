import Models
import Testing

/// A type that stands in the data of messages, as the code reads it.
struct CodeType {
    /// As its schema is called in asyncapi.yaml.
    let name: String
    let schema: Schema

    static func of<T: Decodable>(_ type: T.Type) throws -> CodeType {
        CodeType(
            name: String(describing: type).replacing("<", with: "Of").replacing(">", with: ""),
            schema: try Schema.reflecting(type))
    }

    static func ofAnswer<R: Request>(to request: R.Type) throws -> CodeType { try of(R.Answer.self) }
}

extension AsyncAPIDocument {
    /// What the document says otherwise than the code, a line each.
    func differences(between written: SchemaNode?, and type: CodeType) throws -> [String] {
        guard let written, written.schemaName == type.name else {
            return ["\(type.name): the document refers to \(written?.ref ?? "nothing")"]
        }
        return try differences(between: written, and: type.schema, at: type.name)
    }

    private func differences(between reference: SchemaNode, and code: Schema, at path: String) throws -> [String] {
        let written = try resolve(reference, at: path)
        var found: [String] = []
        func compare<Value: Equatable>(_ what: String, _ written: Value?, _ code: Value?) {
            guard written != code else { return }
            let texts = [written, code].map { value in value.map { "\($0)" } ?? "none" }
            found.append("\(path): \(what) is \(texts[0]) in the document, \(texts[1]) in the code")
        }
        compare("type", written.type, code.kind.word)
        compare("enum", written.words, code.words)
        compare("pattern", written.pattern, code.pattern)
        compare("maxLength", written.maximumLength, code.maximumLength)
        compare("maxItems", written.maximumItems, code.maximumItems)
        compare("format", written.format, code.format)
        compare("minimum", written.minimum, code.minimum)
        compare("maximum", written.maximum, code.maximum)
        compare("properties", (written.properties ?? [:]).keys.sorted(), code.fields.map(\.name).sorted())
        compare("required", (written.required ?? []).sorted(), code.fields.filter(\.isRequired).map(\.name).sorted())
        for field in code.fields {
            guard let property = written.properties?[field.name] else { continue }
            found += try differences(between: property, and: field.schema, at: "\(path).\(field.name)")
        }
        if case .array(let element) = code.kind {
            let items = try #require(written.items, "\(path): the document does not say of what")
            found += try differences(between: items, and: element, at: "\(path)[]")
        }
        if case .map(let value) = code.kind {
            let values = try #require(written.additionalProperties, "\(path): the document does not say to what")
            found += try differences(between: values, and: value, at: "\(path){}")
        }
        return found
    }

    private func resolve(_ node: SchemaNode, at path: String) throws -> SchemaNode {
        guard let ref = node.ref else { return node }
        let name = try #require(node.schemaName, "\(path): \(ref) is no schema")
        return try #require(components.schemas[name], "\(path): there is no \(name)")
    }
}

extension SchemaKind {
    /// The word for it in JSON Schema.
    fileprivate var word: String {
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
