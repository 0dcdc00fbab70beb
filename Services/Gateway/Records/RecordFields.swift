internal import Localization
internal import Models

/// What is said of an object that has a schema, as far as the page needs it for each one of many.
struct RecordShape {
    let schema: Schema
    /// The fields that are shown as what another one is called.
    fileprivate let labels: Set<String>

    init(_ schema: Schema) { (self.schema, labels) = (schema, Set(schema.fields.compactMap(Schema.labelName))) }
}

/// The fields of an object, each worded when it is asked for.
struct RecordFields {
    private let members: [String: JSONValue]
    private let shape: RecordShape
    private let words: RecordWords
    private let zone: TimeZoneName?

    /// - Parameter outer: the zone of what is around it.
    init(_ members: [String: JSONValue], _ shape: RecordShape, _ words: RecordWords, _ outer: TimeZoneName?) {
        self.members = shape.schema.readable(members, called: words.actor)
        zone = members.zone(within: outer)
        (self.shape, self.words) = (shape, words)
    }

    /// Those that say something.
    var rows: some Sequence<RecordRow> { shown.lazy.compactMap { row($0.0, $0.1) } }

    /// Those that say something in a few words.
    var terms: some Sequence<RecordTerm> {
        shown.lazy.filter { field, value in
            if case .object = value { false } else { !Self.isList(value, field) }
        }.compactMap { row($0.0, $0.1) }.filter { row in row.texts.allSatisfy { $0.text.utf16.count < 60 } }.map {
            row in
            RecordTerm(label: row.label, text: row.texts.map(\.text).joined(separator: words.separator))
        }
    }

    private var shown: some Sequence<(SchemaKind.Field, JSONValue)> {
        shape.schema.fields.lazy.compactMap { field in
            // Where a list goes on is a link.
            guard let value = members[field.name], value != .null, field.name != "next",
                !shape.labels.contains(field.name), field.schema.name != RecordWords.said,
                !isKey(value, field.name), !Self.isRepeated(field, members)
            else { return nil }
            return (field, value)
        }
    }

    private func row(_ field: SchemaKind.Field, _ value: JSONValue) -> RecordRow? {
        if case .array(let items) = value, case .array(let element) = field.schema.kind, Self.isList(value, field) {
            return row(field, items.map { group($0, element, field.name) })
        }
        if case .object(let inner) = value {
            let group =
                field.schema.fields.isEmpty
                ? RecordGroup(map: inner, words) : RecordGroup(inner, field.schema, words, zone)
            return row(field, group.hasRows ? [group] : [])
        }
        let texts = words.texts(value, field, zone, beside: members)
        return texts.isEmpty ? nil : row(field, texts: texts)
    }

    private func row(_ field: SchemaKind.Field, _ groups: [RecordGroup]) -> RecordRow? {
        groups.isEmpty ? nil : row(field, texts: [], groups: groups)
    }

    private func row(_ field: SchemaKind.Field, texts: [RecordText], groups: [RecordGroup] = []) -> RecordRow {
        let (label, language) = words.label(field.name, of: shape.schema.name)
        return RecordRow(label: label, labelLanguage: language, texts: texts, groups: groups)
    }

    /// One of a list of objects within this one.
    private func group(_ item: JSONValue, _ element: Schema, _ name: String) -> RecordGroup {
        var group = RecordGroup(item.fields, element, words, zone)
        group.acts = LinkGroup("", words.acts.links(for: name, item.fields))
        return group
    }

    private static func isList(_ value: JSONValue, _ field: SchemaKind.Field) -> Bool {
        guard case .array = value, case .array(let element) = field.schema.kind else { return false }
        return !element.fields.isEmpty
    }

    /// Whether it is by what something is kept, which says nothing to people; ids that are words stay.
    private func isKey(_ value: JSONValue, _ name: String) -> Bool {
        guard case .string(let text) = value else { return false }
        return switch name {
        case "id": MessageID(rawValue: text) != nil
        // The inbox of a person is their own: nobody else reads it.
        case "recipient": text.hasPrefix("person:")
        // Of an event that a notice is about, its words tell.
        case "event": text.hasPrefix("npp16.") && members["about"] != nil
        default: false
        }
    }

    /// Whether the same is told by another field: a day by the instant at which it begins or ends, which is told as that day;
    /// a time in English words; titles in other languages, of which the page has one.
    private static func isRepeated(_ field: SchemaKind.Field, _ members: [String: JSONValue]) -> Bool {
        let name = field.name
        if case .map = field.schema.kind, ["titles", "summaries"].contains(name) { return true }
        return members["\(name)At"] != nil && ["starts", "due"].contains(name) || name == "closesLocal"
    }
}
