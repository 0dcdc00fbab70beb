internal import Messaging
internal import Models

/// What a form is about: the object of its address, or one that the page has named that led to it.
struct FormSubject: Sendable {
    /// By which people know it.
    let name: String
    /// The guiding questions of a call, in their order.
    var questions: [String] = []
    /// In which its times are meant.
    var zone: TimeZoneName?
}

extension CommandForm {
    /// What the form is about; nil where that is no object, or cannot be read: the form stands without it.
    ///
    /// - Parameters:
    ///   - place: what the address gives.
    ///   - recorded: the object of the address, where it was read before.
    func subject(
        _ values: FormValues, _ place: [String: String], _ recorded: Recorded?, _ reader: PageReader
    ) async -> FormSubject? {
        let decided = Decision(values).objects.first { ObjectPlaces.pages["/\($0.key)s/{\($0.key)}"] != nil }
        let show =
            decided.flatMap { ObjectPlaces.page("/\($0.key)s/{\($0.key)}") } ?? ObjectPlaces.page(self.place.object)
        let given = decided.map { [$0.key: $0.value] } ?? place
        guard reader.isSignedIn, let show, !given.isEmpty else { return nil }
        if decided == nil, let recorded { return FormSubject(recorded.object, show.answerSchema, reader) }
        return await server.block {
            let members = self.place.members(given, of: show)
            let object = try await server.answer(to: show, members, as: reader, within: PageServer.patience)
            return FormSubject(object, show.answerSchema, reader)
        } ?? nil
    }
}

extension FormSubject {
    /// - Returns: nil for what people have no name for.
    fileprivate init?(_ object: JSONValue, _ schema: Schema, _ reader: PageReader) {
        let words = RecordWords(reader, RecordClocks(), AnswerNames(object, schema))
        guard let name = words.officialName(of: object.fields) ?? RecordPage.name(of: object.fields, words) else {
            return nil
        }
        let number = object.fields["number"].flatMap(words.text).flatMap { $0 == name ? nil : $0 }
        self.name = [number, name].compactMap(\.self).joined(separator: " · ")
        zone = object.fields.zone(within: nil)
        if case .array(let questions)? = object.fields["questions"] { self.questions = questions.compactMap(\.asText) }
    }
}

extension FormValues {
    /// With the number of the question in each row of answers that has none: where the questions stand in the form, the row says which
    /// one it answers, and one without an answer says nothing.
    func numberingAnswers(of request: any Models.Request.Type) -> FormValues {
        var numbered = self
        for (name, _) in request.inputs(where: \.isGuidedAnswer) {
            for row in rows(name) where self["\(name).\(row).question"].isEmpty && text("\(name).\(row).text") != nil {
                numbered.add(String(row), to: "\(name).\(row).question")
            }
        }
        return numbered
    }

    /// What stands in a form as the answer to a question.
    func answer(to question: Int, in name: String) -> String {
        let row = rows(name).first { text("\(name).\($0).question") == String(question) } ?? question
        return self["\(name).\(row).text"].first ?? ""
    }
}

extension Schema {
    /// Whether it is a list of answers to guiding questions.
    var isGuidedAnswer: Bool {
        if case .array(let element) = kind { return element.fields.map(\.name) == ["question", "text"] }
        return false
    }
}

extension Models.Request {
    /// The inputs of its form whose values are of a kind, within objects too, but for what its address gives.
    static func inputs(where isWanted: (Schema) -> Bool) -> [(name: String, schema: Schema)] {
        func inputs(of fields: [SchemaKind.Field], at path: String) -> [(name: String, schema: Schema)] {
            fields.flatMap { field -> [(name: String, schema: Schema)] in
                if isWanted(field.schema) { return [(path + field.name, field.schema)] }
                guard case .object(let inner) = field.schema.kind else { return [] }
                return inputs(of: inner, at: "\(path)\(field.name).")
            }
        }
        let placeholders = definition.route?.placeholders ?? []
        return inputs(of: acceptedSchema.fields.filter { !placeholders.contains($0.name) }, at: "")
    }
}
