internal import Models

/// What a JSON value has to look like, in one line: `[{"language": en|fr, "subject": text, "authority"?: official|courtesy}]`.
enum JSONShape {
    static func text(of schema: Schema) -> String {
        if let words = schema.words { return words.count <= 8 ? words.joined(separator: "|") : "word" }
        return switch schema.kind {
        case .string: name(of: schema)
        case .integer: "number"
        case .number: "number"
        case .boolean: "true|false"
        case .array(let element): "[\(text(of: element))]"
        case .map(let value): "{\"…\": \(text(of: value))}"
        case .object(let fields): "{\(fields.map(member).joined(separator: ", "))}"
        }
    }

    private static func member(_ field: SchemaKind.Field) -> String {
        "\"\(field.name)\"\(field.isRequired ? "" : "?"): \(text(of: field.schema))"
    }

    private static func name(of schema: Schema) -> String {
        if let reference = schema.reference { return reference.rawValue }
        return switch schema.format {
        case "date-time": "time"
        case let format?: format
        case nil: "text"
        }
    }
}
