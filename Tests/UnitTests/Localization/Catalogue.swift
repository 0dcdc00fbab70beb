import Models

@testable import Localization

/// What people can ask, and the tables that hold its words.
enum Catalogue {
    static let requests = RequestCatalogue.all.filter { $0.definition.route != nil }
    static let commands = requests.filter { $0.definition.effect == .command }

    /// Every table, for what holds in all of them.
    static let tables = [
        "requests": RequestNames.names, "fields": FieldNames.names, "hints": FieldHints.hints,
        "variants": Dictionary(
            uniqueKeysWithValues: FieldNames.variants.map {
                ("\($0.types.joined(separator: ",")).\($0.field)", $0.texts)
            }),
        "words": Dictionary(
            uniqueKeysWithValues: WordNames.names.flatMap { set, words in
                words.map { ("\(set.joined(separator: ",")): \($0.key)", $0.value) }
            }),
    ]

    /// - Returns: what a request takes and what it answers, without the names beside ids, which stand for these.
    static func schemas(of request: any Request.Type) -> [Schema] {
        func answer<Asked: Request>(_: Asked.Type) -> Schema { Asked.Answer.schema }
        return [request.acceptedSchema, answer(request)]
    }
}

/// A field, and the type in which it stands.
struct PlacedField {
    let type: String?
    let field: SchemaKind.Field

    /// The words of the set from which its value is taken, or the values in it are; nil where there is none.
    var words: [String]? { field.schema.innermost.words }
}

extension Schema {
    /// Its fields, and those within them. A text with its pattern is told in the place of the one that it stands beside: nothing
    /// in it is called anything.
    var placedFields: [PlacedField] {
        innermost.fields.filter { $0.schema.name != ProblemText.schema.name }.flatMap {
            [PlacedField(type: innermost.name, field: $0)] + $0.schema.placedFields
        }
    }

    /// What a list, or a list of lists, is of.
    fileprivate var innermost: Schema {
        switch kind {
        case .array(let element), .map(let element): element.innermost
        case .string, .integer, .number, .boolean, .object: self
        }
    }
}
