internal import Localization
internal import Messaging
internal import Models

/// Puts fields and values of an answer into a reader's language, as far as they are not what people wrote.
struct RecordWords {
    private let reader: PageReader
    private let clocks: RecordClocks
    private let names: AnswerNames
    private let marks: [String: LanguageMark]
    /// What may be done with rows and parts.
    let acts: RecordActs

    /// - Parameters:
    ///   - names: of the objects that the answer names.
    ///   - marks: the words that are not in the reader's language.
    ///   - values: what the address of the page gives.
    init(
        _ reader: PageReader, _ clocks: RecordClocks, _ names: AnswerNames, marks: [String: LanguageMark] = [:],
        values: [String: String] = [:]
    ) {
        (self.reader, self.clocks, self.names, self.marks) = (reader, clocks, names, marks)
        acts = RecordActs(reader, values)
    }

    private var language: LanguageTag { reader.language }

    /// Stands between several things that a field says.
    var separator: String { language.listSeparator }

    func address(_ place: String) -> String { reader.address(place) }

    /// What somebody is called who acted; nil where the answer does not say.
    func actor(_ id: String) -> String? { names.known(.actor, id) }

    /// In which language words are that people wrote; nil for the reader's, and where it is not known.
    func mark(of text: String) -> LanguageMark? { marks[text] }

    /// Whose instants are the first that are too late.
    private static let deadlines: Set<String> = [
        "closes", "formerCloses", "modificationDeadline", "formerModificationDeadline", "due", "dueAt", "newDue",
        "formerDue",
    ]

    /// - Returns: the name of a field, and its language where that is not the reader's.
    func label(_ name: String, of type: String?) -> (String, [String]) {
        let label = FormWords(language).label(name, within: type)
        return (label.text, label.language.map { [$0] } ?? [])
    }

    /// What a field says. What it names has a page of its own: its name leads there.
    ///
    /// - Parameter members: of the object: beside an id stands what people call it.
    func texts(
        _ value: JSONValue, _ field: SchemaKind.Field, _ zone: TimeZoneName?, beside members: [String: JSONValue]
    ) -> [RecordText] {
        if let text = told(beside: field, members) { return [RecordText(text: text)] }
        let label = Schema.labelName(of: field).flatMap { members[$0] }
        if let kind = field.schema.reference, let id = value.asText, let place = ObjectPlaces.place(of: kind, id) {
            return [RecordText(text: names.known(kind, id) ?? label?.asText ?? id, address: address(place))]
        }
        if field.schema.name == ObjectPath.schemaName, let path = value.asText.flatMap(ObjectPath.init) {
            return [RecordText(text: path.rawValue, address: ObjectPlaces.place(of: path).map(address))]
        }
        if let kind = field.schema.reference, kind.isOfProcess, let id = value.asText {
            return [RecordText(text: names.known(kind, id) ?? id)]
        }
        if case .array(let items) = value, case .array(let element) = field.schema.kind, let kind = element.reference {
            let labels = if case .array(let labels)? = label { labels.compactMap(\.asText) } else { [String]() }
            return items.enumerated().compactMap { place, item in
                guard let id = item.asText else { return nil }
                let name = names.known(kind, id) ?? (labels.indices.contains(place) ? labels[place] : id)
                return RecordText(text: name, address: ObjectPlaces.place(of: kind, id).map(address))
            }
        }
        if case .array(let items) = value, case .array(let element) = field.schema.kind,
            element.name == Prose.schemaName
        {
            return items.compactMap(\.asText).map { RecordText(text: $0, mark: mark(of: $0)) }
        }
        return text(value, field.name, field.schema, zone).map {
            [RecordText(text: $0, mark: mark(of: $0) ?? mark(beside: field, members))]
        } ?? []
    }

    /// What a service says in English, where its pattern and values stand beside it.
    ///
    /// - Returns: nil where the reader's language has no words for it.
    private func told(beside field: SchemaKind.Field, _ members: [String: JSONValue]) -> String? {
        guard let said = members["\(field.name)Text"], case .object = said, let bytes = try? JSON.encode(said),
            let text = try? JSON.decode(ProblemText.self, from: bytes)
        else { return nil }
        return Texts(language).text(of: text)
    }

    /// Of a text beside which its language stands.
    private func mark(beside field: SchemaKind.Field, _ members: [String: JSONValue]) -> LanguageMark? {
        guard field.name == "text", let tag = members["language"]?.asText else { return nil }
        return LanguageTag(rawValue: tag).flatMap { LanguageMark($0, for: language) }
    }

    /// What a field is called whose words are translated, with the number of one of several.
    private func words(_ field: TranslatedField) -> String {
        let label = FormWords(language).label(field.name).text
        return field.number.map { "\(label) \($0)" } ?? label
    }

    private func words(_ office: ActingOffice) -> String {
        Texts(language).office(office, of: office.party.map { names.name(of: .party, $0) })
    }

    /// What an object is called in the reader's language, where it has a name in each; nil where it has none.
    func officialName(of members: [String: JSONValue]) -> String? {
        guard case .array(let names)? = members["officialNames"] ?? members["names"] else { return nil }
        return names.first { $0.fields["language"] == .string(language.rawValue) }?.fields["name"]?.asText
    }

    /// - Returns: nil for what says nothing.
    func text(_ value: JSONValue) -> String? { text(value, "", Schema(.string), nil) }

    /// - Parameter zone: in which the object is meant.
    func text(_ value: JSONValue, _ name: String, _ schema: Schema, _ zone: TimeZoneName?) -> String? {
        switch value {
        case .null, .object: return nil
        case .bool(let isSo): return Texts(language).text(isSo ? .recordYes : .recordNo)
        case .integer(let number): return String(number)
        case .number(let number): return String((number * 1000).rounded() / 1000)
        case .string(let text): return words(text, name, schema, zone)
        case .array(let items):
            let element = if case .array(let element) = schema.kind { element } else { Schema(.string) }
            let texts = items.compactMap { self.text($0, name, element, zone) }
            return texts.isEmpty ? nil : texts.joined(separator: language.listSeparator)
        }
    }

    /// Of a text with its pattern, which is told in the place of the one that it stands beside.
    static let said = ProblemText.schema.name

    private func words(_ text: String, _ name: String, _ schema: Schema, _ zone: TimeZoneName?) -> String? {
        switch schema.format {
        case "date": CalendarDate(rawValue: text).map { language.words(for: $0) } ?? text
        case "date-time":
            Instant(rfc3339: text).map { clocks.time($0, in: zone) }.map {
                Self.deadlines.contains(name) ? language.words(forDeadline: $0) : language.words(for: $0)
            } ?? text
        case nil where schema.name == TranslatedField.schemaName:
            TranslatedField(rawValue: text).map(words) ?? text
        case nil where schema.name == ActingOffice.schemaName:
            ActingOffice(rawValue: text).map(words) ?? text
        default:
            if let set = schema.words, let name = WordNames.name(of: text, among: set, in: language) {
                name
            } else {
                text.isEmpty ? nil : text
            }
        }
    }
}
