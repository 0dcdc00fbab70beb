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

    /// The fields that are filled in by an address: those with one word of a few.
    static func fields(in values: FormValues, of request: any Models.Request.Type) -> [String] {
        request.acceptedSchema.fields.filter { field in
            guard let words = field.schema.words, let given = values.text(field.name) else { return false }
            return field.isRequired && words.contains(given)
        }.map(\.name)
    }

    /// The fields whose words are acts.
    private static let acts: Set<String> = ["move"]

    /// What a form is called: by the act that is decided, or else by its request.
    func title(of request: any Models.Request.Type, _ words: FormWords) -> String {
        guard values.count == 1, let (name, word) = values.first, Self.acts.contains(name),
            let among = request.acceptedSchema.fields.first(where: { $0.name == name })?.schema.words
        else { return words.title(of: request) }
        let told = words.word(word, among: among)
        return told.prefix(1).uppercased() + told.dropFirst()
    }
}
