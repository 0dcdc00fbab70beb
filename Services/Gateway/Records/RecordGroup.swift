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
        self.init(rows: Array(RecordFields(members, RecordShape(schema), words, outer).rows))
    }

    /// What has names of its own, e.g. counts by region.
    init(map members: [String: JSONValue], _ words: RecordWords) {
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
