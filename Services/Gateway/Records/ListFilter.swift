internal import Localization
internal import Models

/// The filter above a list: a question for each thing by which the list can be asked for.
struct ListFilter: PagePart {
    let action: String
    let clear: String
    let isSet: Bool
    let fields: [FormField]
    let lists: [CommandPage.Suggested]

    /// The field by which a list is put in order; its first word is the order without it.
    static let order = "order"
    private static let unasked: Set<String> = ["after", "limit", "lang"]

    /// The fields of a query by which people filter.
    private static func fields(of type: any Request.Type) -> [SchemaKind.Field] {
        let placeholders = type.definition.route?.placeholders ?? []
        return type.acceptedSchema.fields.filter { field in
            guard !unasked.contains(field.name), !placeholders.contains(field.name) else { return false }
            switch field.schema.kind {
            case .string: return field.schema.format != "date-time" && !field.schema.isDrawn
            case .boolean, .integer: return true
            case .array, .number, .object, .map: return false
            }
        }
    }

    /// - Parameters:
    ///   - place: of the list, without the language and a query.
    ///   - query: what the list was asked for.
    ///   - problems: what the list could not be answered for; they stand beside the questions.
    /// - Returns: nil where the list can be asked for in one way only.
    init?(
        _ type: any Request.Type, at place: String, _ query: PageQuery, _ reader: PageReader,
        _ server: PageServer, problems: [FormProblem] = []
    ) async {
        let kinds = Set(Self.fields(of: type).flatMap(\.schema.references))
        let suggestions = await FormSuggestions(kinds, for: reader, server)
        self.init(type, at: place, query, reader, suggestions, problems: problems)
    }

    init?(
        _ type: any Request.Type, at place: String, _ query: PageQuery, _ reader: PageReader,
        _ suggestions: FormSuggestions, problems: [FormProblem] = []
    ) {
        let asked = Self.fields(of: type)
        guard !asked.isEmpty else { return nil }
        let values = query.form(of: type)
        action = reader.address(place)
        clear = action
        isSet = !problems.isEmpty || asked.contains { values.hasAny($0.name) }
        let words = FormWords(reader.language)
        fields = FormBuilder(type, words, values, suggestions, problems: problems, isFilter: true).fields(
            asked.map {
                SchemaKind.Field(name: $0.name, schema: $0.schema, isRequired: false, description: $0.description)
            })
        lists = CommandPage.Suggested.all(of: suggestions)
    }
}
