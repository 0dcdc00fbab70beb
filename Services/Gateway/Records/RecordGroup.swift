internal import Localization
internal import Models

/// Some fields that belong together, within others or by themselves.
struct RecordGroup: PagePart {
    let rows: [RecordRow]
    let hasRows: Bool
    var acts: LinkGroup?

    init(rows: [RecordRow]) { (self.rows, hasRows) = (rows, !rows.isEmpty) }
}

/// A field: its name, and either words or what is within it.
struct RecordRow: PagePart {
    let label: String
    /// Where it is not the reader's.
    let labelLanguage: [String]
    let texts: [RecordText]
    let groups: [RecordGroup]
}

/// Some words, which may lead to the page of what they name.
struct RecordText: PagePart {
    let text: String
    var address: String?
    /// Of words that are not in the reader's language.
    var mark: LanguageMark?
}

extension RecordGroup {
    /// - Parameter outer: the zone of what is around it.
    init(_ members: [String: JSONValue], _ schema: Schema, _ words: RecordWords, _ outer: TimeZoneName?) {
        let members = schema.readable(members)
        let zone = members.zone(within: outer)
        let labels = Set(schema.fields.compactMap(Schema.labelName))
        let rows: [RecordRow] = schema.fields.compactMap { field in
            // Where a list goes on is a link.
            guard let value = members[field.name], value != .null, field.name != "next", !labels.contains(field.name),
                !Self.isKey(value, field.name), !Self.isRepeated(field, members)
            else { return nil }
            let (label, language) = words.label(field.name, of: schema.name)
            if case .array(let items) = value, case .array(let element) = field.schema.kind, !element.fields.isEmpty {
                let groups = items.map { item in
                    var group = RecordGroup(item.fields, element, words, zone)
                    group.acts = LinkGroup("", words.acts.links(for: field.name, item.fields))
                    return group
                }
                return groups.isEmpty
                    ? nil : RecordRow(label: label, labelLanguage: language, texts: [], groups: groups)
            }
            if case .object(let inner) = value {
                let group =
                    field.schema.fields.isEmpty
                    ? RecordGroup(map: inner, words) : RecordGroup(inner, field.schema, words, zone)
                return group.hasRows
                    ? RecordRow(label: label, labelLanguage: language, texts: [], groups: [group]) : nil
            }
            let texts = words.texts(value, field, zone, beside: members)
            return texts.isEmpty
                ? nil : RecordRow(label: label, labelLanguage: language, texts: texts, groups: [])
        }
        self.init(rows: rows)
    }

    /// Whether it is by what something is kept, which says nothing to people; ids that are words stay.
    private static func isKey(_ value: JSONValue, _ name: String) -> Bool {
        guard case .string(let text) = value else { return false }
        // The inbox of a person is their own: nobody else reads it.
        return name == "id" && MessageID(rawValue: text) != nil || name == "recipient" && text.hasPrefix("person:")
    }

    /// Whether the same is told by another field: a day by the instant at which it begins or ends, which is told as that day;
    /// a time in English words; titles in other languages, of which the page has one.
    private static func isRepeated(_ field: SchemaKind.Field, _ members: [String: JSONValue]) -> Bool {
        let name = field.name
        if case .map = field.schema.kind, ["titles", "summaries"].contains(name) { return true }
        return members["\(name)At"] != nil && ["starts", "due"].contains(name) || name == "closesLocal"
    }

    /// What has names of its own, e.g. counts by region.
    private init(map members: [String: JSONValue], _ words: RecordWords) {
        let rows = members.sorted { $0.key < $1.key }.compactMap { name, value in
            words.text(value).map {
                RecordRow(label: name, labelLanguage: [], texts: [RecordText(text: $0)], groups: [])
            }
        }
        self.init(rows: rows)
    }
}

extension JSONValue {
    var fields: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
}
