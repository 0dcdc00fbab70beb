internal import Models

/// What the act has decided that led to a form, such as the move of an action: the form does not ask it again, and is called by it.
struct Decision {
    /// The input with the names of the fields.
    static let input = "decided"

    /// By the names of the fields.
    let values: [String: String]

    init(_ form: FormValues) {
        values = Dictionary(form[Self.input].compactMap { name in form.text(name).map { (name, $0) } }) { first, _ in
            first
        }
    }

    /// What people have no name to type for: the page that leads to a form says which one it is about.
    private static let unnamed: Set<String> = ["call", "submission"]

    /// The objects that it is about, by the names of the fields.
    var objects: [String: String] { values.filter { ReferenceKind(rawValue: $0.key) != nil } }

    /// Whether it leaves nothing to ask as far as the act itself goes.
    var hasWords: Bool { values.count > objects.count }

    /// The fields that are filled in by an address: those with one word of a few, and the objects that the form is about.
    static func fields(in values: FormValues, of request: any Models.Request.Type) -> [String] {
        let schema = request.acceptedSchema
        return schema.fields.filter { field in
            guard let given = values.text(field.name) else { return false }
            if field.schema.reference != nil {
                return unnamed.contains(field.name) || schema.rules.contains { $0.chooses(field.name) }
            }
            // In which language somebody writes they see, and may change.
            guard let words = field.schema.words, field.schema.name != LanguageTag.schema.name else { return false }
            return field.isRequired && words.contains(given)
        }.map(\.name)
    }

    /// The fields whose words are acts.
    private static let acts: Set<String> = ["move"]

    /// What a form is called: by the act that is decided, or else by its request.
    func title(of request: any Models.Request.Type, _ words: FormWords) -> String {
        let acts = values.filter { objects[$0.key] == nil }
        guard acts.count == 1, let (name, word) = acts.first, Self.acts.contains(name),
            let among = request.acceptedSchema.fields.first(where: { $0.name == name })?.schema.words
        else { return words.title(of: request) }
        return words.word(word, among: among).capitalizedFirst
    }
}

extension FieldRule {
    /// Whether one of several fields is to be given, of which this is one.
    fileprivate func chooses(_ field: String) -> Bool {
        shapes.count > 1 && shapes.allSatisfy { $0[field] != nil && $0.values.count { $0 == .given } == 1 }
    }
}
