import Models

/// The schemas of all that requests, answers and events are made of.
enum WireSchemas {
    static let all: [Schema] =
        RequestCatalogue.all.flatMap { parts(of: $0.schema) + parts(of: $0.answerSchema) }
        + EventCatalogue.all.flatMap { parts(of: $0.schema) } + parts(of: Problem.schema)

    private static func parts(of schema: Schema) -> [Schema] {
        switch schema.kind {
        case .array(let element), .map(let element): [schema] + parts(of: element)
        case .object(let fields): [schema] + fields.flatMap { parts(of: $0.schema) }
        case .string, .integer, .number, .boolean: [schema]
        }
    }
}
