internal import Localization
internal import Models

/// What the template of a record shows: the fields of an answer one below the other, in the order of their type.
struct Record {
    /// Below which style sheet and icon are found.
    let path: String
    let language: String
    let direction: String
    let title: String
    /// What to do, where something is in the way.
    var message: [String] = []
    var group = RecordGroup(rows: [])
    /// Address and words of what leads on.
    var links: [Link] = []

    struct Link {
        let address: String
        let words: String
    }

    /// - Parameters:
    ///   - clocks: of the zones in which its times are meant.
    ///   - group: what the working group is called.
    ///   - json: the address of the same as data.
    ///   - next: makes the address of what follows in a list.
    init(
        _ answer: JSONValue, _ schema: Schema, _ reader: LanguageTag, _ clocks: RecordClocks, group name: String,
        path: String, json: String, next: (String) -> String
    ) {
        let texts = Texts(reader)
        let words = RecordWords(reader, clocks)
        let members = answer.fields
        self.path = path
        language = reader.rawValue
        direction = reader.direction
        let names = ["title", "subject", "summary", "name", "symbol", "number"]
        title = names.lazy.compactMap { members[$0] }.first.flatMap(words.text) ?? name
        group = RecordGroup(members, schema, words, nil)
        if members["items"] == .array([]) { message = [texts.text(.recordEmpty)] }
        if case .string(let place) = members["next"] {
            links.append(Link(address: next(place), words: texts.text(.recordMore)))
        }
        links.append(Link(address: json, words: texts.text(.recordData)))
        links.append(Link(address: "\(path)/", words: texts.text(.recordOverview)))
    }

    /// - Parameter signIn: where somebody signs in, and comes back from; led to where that is what is missing.
    init(_ problem: Problem, _ reader: LanguageTag, path: String, signIn: String = "/sign-in") {
        let texts = Texts(reader)
        self.path = path
        language = reader.rawValue
        direction = reader.direction
        let (title, message): (TextKey, TextKey) =
            switch problem.status {
            case 401: (.signInTitle, .signInText)
            case 403: (.forbiddenTitle, .forbiddenText)
            case 404: (.absentTitle, .absentText)
            case 429, 503: (.busyTitle, .busyText)
            default: (.failedTitle, .failedText)
            }
        self.title = texts.text(title)
        self.message = [texts.text(message)]
        links = [Link(address: "\(path)/", words: texts.text(.recordOverview))]
        if problem.status == 401 {
            links.insert(Link(address: path + signIn, words: texts.text(.signInPageTitle)), at: 0)
        }
    }
}

/// Some fields that belong together, within others or by themselves.
struct RecordGroup {
    let rows: [RecordRow]
}

/// A field: its name, and either words or what is within it.
struct RecordRow {
    let label: String
    /// Where it is not the reader's.
    let labelLanguage: [String]
    let texts: [String]
    let groups: [RecordGroup]
}

extension RecordGroup {
    /// - Parameter outer: the zone of what is around it.
    init(_ members: [String: JSONValue], _ schema: Schema, _ words: RecordWords, _ outer: TimeZoneName?) {
        let members = schema.readable(members)
        let zone = members.zone(within: outer)
        rows = schema.fields.compactMap { field in
            // Where a list goes on is a link.
            guard let value = members[field.name], value != .null, field.name != "next", !Self.isKey(value, field.name),
                !Self.isRepeated(field.name, members)
            else { return nil }
            let (label, language) = words.label(field.name)
            if case .array(let items) = value, case .array(let element) = field.schema.kind, !element.fields.isEmpty {
                let groups = items.map { RecordGroup($0.fields, element, words, zone) }
                return groups.isEmpty
                    ? nil : RecordRow(label: label, labelLanguage: language, texts: [], groups: groups)
            }
            if case .object(let inner) = value {
                let group =
                    field.schema.fields.isEmpty
                    ? RecordGroup(map: inner, words) : RecordGroup(inner, field.schema, words, zone)
                return RecordRow(label: label, labelLanguage: language, texts: [], groups: [group])
            }
            guard let text = words.text(value, field.name, field.schema, zone) else { return nil }
            return RecordRow(label: label, labelLanguage: language, texts: [text], groups: [])
        }
    }

    /// Whether it is by what something is kept, which says nothing to people; ids that are words stay.
    private static func isKey(_ value: JSONValue, _ name: String) -> Bool {
        guard name == "id", case .string(let text) = value else { return false }
        return MessageID(rawValue: text) != nil
    }

    /// Whether the same is told by another field: a day by the instant at which it begins or ends, which is told as that day;
    /// a time in English words.
    private static func isRepeated(_ name: String, _ members: [String: JSONValue]) -> Bool {
        members["\(name)At"] != nil && ["starts", "due"].contains(name) || name == "closesLocal"
    }

    /// What has names of its own, e.g. counts by region.
    private init(map members: [String: JSONValue], _ words: RecordWords) {
        rows = members.sorted { $0.key < $1.key }.compactMap { name, value in
            words.text(value).map { RecordRow(label: name, labelLanguage: [], texts: [$0], groups: []) }
        }
    }
}

extension JSONValue {
    fileprivate var fields: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
}
