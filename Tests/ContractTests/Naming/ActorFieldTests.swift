import Models
import Testing

@Suite("Who acted is said in one form")
struct ActorFieldTests {
    /// What is called like an actor and is none: who appointed the co-chairs, in words.
    private static let words: Set = ["appointedBy"]

    @Test("a field of an answer that holds an actor is an id of an actor, with a name beside it")
    func fields() {
        var count = 0
        for request in RequestCatalogue.all {
            each(request.answerSchema) { schema in
                for field in schema.fields where Self.isLikeAnActor(field.name) && !Self.words.contains(field.name) {
                    let place = "\(request.definition.name): \(schema.name ?? "").\(field.name)"
                    let value = field.schema
                    #expect(value.format != nil || !value.isFreeText, "\(place)")
                    guard value.reference == .actor else { continue }
                    count += 1
                    #expect(schema.fields.contains { $0.name == "\(field.name)Name" }, "\(place) has no name beside it")
                }
            }
        }
        #expect(count > 100)
    }

    @Test("no event names a person, and none says who acted beside its envelope")
    func events() {
        for event in EventCatalogue.all {
            each(event.schema) { schema in
                for field in schema.fields where field.schema.reference == .actor {
                    // Of whom an event is about.
                    #expect(field.name == "actor", "\(event.type): \(field.name)")
                }
            }
        }
    }

    private static func isLikeAnActor(_ name: String) -> Bool {
        name == "by" || name == "author" || name.hasSuffix("By")
    }

    private func each(_ schema: Schema, _ body: (Schema) -> Void) {
        body(schema)
        switch schema.kind {
        case .array(let element), .map(let element): each(element, body)
        case .object(let fields): for field in fields { each(field.schema, body) }
        case .string, .integer, .number, .boolean: break
        }
    }
}
