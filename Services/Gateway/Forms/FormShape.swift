internal import Models

/// Which fields of a request a form shows, and which it carries along.
struct FormShape {
    let visible: [SchemaKind.Field]
    /// The names of those that what was decided asks for.
    let demanded: Set<String>
    /// What the page knows: the version that the reader has seen.
    let hidden: [SchemaKind.Field]

    static let known = ["version", "basedOn", "seen"]
    /// What the form draws itself, and nobody types.
    static let secret = "secret"
    static let carried = known + [secret]
    /// What people have no word for: the services draw ids.
    private static let drawn: Set<String> = ["id", "sha256"]
    /// What is said only by those who record what others have sent them.
    private static let recorded: Set<String> = ["signed", "receivedOn", "recordingReason"]
    /// Said by an input that somebody empties.
    private static let clear = "clear"
    /// The terms that a change may take away; empty for what is no change.
    let clearable: Set<String>

    /// - Parameter decided: what the act has decided that led to the form, by the names of the fields: the form carries it along, and
    ///   asks only for what goes with it.
    init(
        of request: any Models.Request.Type, _ place: CommandPlace, _ reader: PageReader,
        decided: [String: String] = [:]
    ) {
        let schema = request.acceptedSchema
        let demands = schema.rules.demands(with: decided)
        demanded = demands.needed
        let fields = schema.fields.filter { !place.placeholders.contains($0.name) }
        let names = Set(fields.map(\.name))
        let clear = fields.first { $0.name == Self.clear }
        if case .array(let element)? = clear?.schema.kind {
            clearable = Set(element.words ?? [])
        } else {
            clearable = []
        }
        hidden = fields.filter { Self.carried.contains($0.name) || decided[$0.name] != nil }
        visible = fields.compactMap { field in
            guard !Self.carried.contains(field.name), field.name != Self.clear, decided[field.name] == nil,
                !demands.excluded.contains(field.name)
            else { return nil }
            guard !field.isRequired else { return field }
            if Self.drawn.contains(field.name) || field.schema.isDrawn { return nil }
            if field.name == "party", reader.actor.party != nil { return nil }
            if Self.recorded.contains(field.name), !reader.actor.isSteering { return nil }
            // A day is asked for, and not a moment beside it.
            if field.name.hasSuffix("At"), names.contains(String(field.name.dropLast(2))) { return nil }
            let moment = "\(field.name)At"
            let isNeeded = names.contains(moment) && schema.rules.contains { $0.demands(field.name, or: moment) }
            return isNeeded || demands.needed.contains(field.name) ? field.demanded : field
        }
    }

    /// The kinds of objects that people name in the form.
    var references: Set<ReferenceKind> { Set(visible.flatMap(\.schema.references)) }
}

extension Schema {
    /// Whether it is an id, or a list of ids, of what people have no name for.
    var isDrawn: Bool {
        if case .array(let element) = kind { return element.isDrawn }
        return kind == .string && reference == nil && name?.hasSuffix("ID") == true && !isFile
    }

    /// The kinds of objects that it names, within it too.
    var references: [ReferenceKind] {
        switch kind {
        case .array(let element): element.references
        case .object(let fields): fields.flatMap(\.schema.references)
        case .map(let element): element.references
        case .string, .integer, .number, .boolean: [reference].compactMap(\.self)
        }
    }
}

extension [FieldRule] {
    /// What rules ask of other fields once some have a value.
    fileprivate func demands(with values: [String: String]) -> (needed: Set<String>, excluded: Set<String>) {
        var demands: (needed: Set<String>, excluded: Set<String>) = ([], [])
        guard !values.isEmpty else { return demands }
        for rule in self where !rule.fields.isDisjoint(with: values.keys) {
            let open = rule.shapes.filter { shape in
                values.allSatisfy { name, value in shape[name]?.holds(for: value) ?? true }
            }.map { shape in shape.filter { values[$0.key] == nil } }
            guard let first = open.first else { continue }
            for (name, condition) in first where open.allSatisfy({ $0[name] == condition }) {
                if condition == .missing { demands.excluded.insert(name) }
                if condition == .given { demands.needed.insert(name) }
            }
        }
        return demands
    }
}

extension FieldCondition {
    /// Whether it may be so of a field that has a text.
    fileprivate func holds(for text: String) -> Bool {
        switch self {
        case .oneOf(let words): words.contains(text)
        case .missing: false
        default: true
        }
    }
}

extension FieldRule {
    /// Whether it asks for one of two fields.
    fileprivate func demands(_ field: String, or other: String) -> Bool {
        !shapes.isEmpty && shapes.allSatisfy { $0[field]?.isGiven == true || $0[other]?.isGiven == true }
    }
}

extension SchemaKind.Field {
    fileprivate var demanded: SchemaKind.Field {
        SchemaKind.Field(name: name, schema: schema, isRequired: true, description: description)
    }
}
