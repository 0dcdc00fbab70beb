import Models
import Testing

@Suite("The schemas that are derived say what the code reads")
struct ReflectionTests {
    @Test("every request and its answer: what decoding asks for is what the schema has")
    func requests() throws {
        for request in RequestCatalogue.all { try check(request) }
    }

    @Test("every event: what decoding asks for is what the schema has")
    func events() throws {
        for event in EventCatalogue.all { #expect(try reflected(event) == event.schema.bare, "\(event.type)") }
    }

    @Test("no two types have one name in the documents")
    func names() {
        var named: [String: Schema] = [:]
        func check(_ schema: Schema) {
            if let name = schema.name {
                if let other = named[name] { #expect(other == schema, "\(name)") }
                named[name] = schema
            }
            switch schema.kind {
            case .array(let element), .map(let element): check(element)
            case .object(let fields): for field in fields { check(field.schema) }
            case .string, .integer, .number, .boolean: break
            }
        }
        for request in RequestCatalogue.all {
            check(request.acceptedSchema)
            check(request.answerSchema)
        }
        for event in EventCatalogue.all { check(event.schema) }
    }

    private func check<R: Request>(_ request: R.Type) throws {
        #expect(try reflected(request) == request.schema.bare, "\(request.definition.name)")
        #expect(try reflected(R.Answer.self) == R.Answer.schema.bare, "the answer to \(request.definition.name)")
    }

    private func reflected<T: Decodable>(_ type: T.Type) throws -> Schema { try Schema.reflecting(type).bare }
}

extension Schema {
    /// Without names and words, its fields in the order of their names.
    fileprivate var bare: Schema {
        var bare = self
        bare.name = nil
        bare.description = nil
        switch kind {
        case .array(let element): bare.kind = .array(of: element.bare)
        case .map(let value): bare.kind = .map(of: value.bare)
        case .object(let fields):
            let bareFields = fields.map {
                SchemaKind.Field(name: $0.name, schema: $0.schema.bare, isRequired: $0.isRequired)
            }
            bare.kind = .object(bareFields.sorted { $0.name < $1.name })
        case .string, .integer, .number, .boolean: break
        }
        return bare
    }
}
