internal import Messaging
internal import Models

/// A list as a table: first by what its objects are called, then what is to be known of them, last the text that fills the line.
struct AnswerTable {
    private let items: [JSONValue]
    private let element: Schema

    init(_ items: [JSONValue], of element: Schema) {
        self.items = items
        self.element = element
    }

    /// - Parameters:
    ///   - width: of a line; nil where it does not matter.
    ///   - names: of the fields that are wanted; the choice is left to the table where there are none.
    func text(in width: Int?, showing names: [String] = []) -> String {
        let fields = names.isEmpty ? chosen : names.compactMap { name in element.fields.first { $0.name == name } }
        let (text, missing) = Table.fitting(fields.map { column(of: $0, isWanted: !names.isEmpty) }, in: width)
        guard !missing.isEmpty else { return text }
        let others = missing.map { $0.lowercased().replacing(" ", with: "-") }.joined(separator: ", ")
        return text + "\n" + "--columns or --json show: \(others)".oneLine(atMost: width ?? .max)
    }

    /// What objects are called by leads; what only programs read comes last.
    private var chosen: [SchemaKind.Field] {
        let known = element.fields.filter { isTabular($0) && !isToldBeside($0) }
        return known.enumerated().sorted { left, right in
            (place(left.element), left.offset) < (place(right.element), right.offset)
        }.map(\.element)
    }

    /// Whether it holds one value, or some, in any of the rows.
    private func isTabular(_ field: SchemaKind.Field) -> Bool {
        guard field.schema.fields.isEmpty || holdsID(field) else { return false }
        if case .array(let part) = field.schema.kind, !part.fields.isEmpty { return false }
        return items.contains { ![nil, .null, .array([])].contains($0.members[field.name]) }
    }

    /// Whether another field says it as people do: the name beside an id, the day beside an instant.
    private func isToldBeside(_ field: SchemaKind.Field) -> Bool {
        if let label = label(of: field) { return items.contains { hasValue($0, label) } }
        guard field.name.hasSuffix("At") else { return false }
        let day = String(field.name.dropLast(2))
        return element.fields.contains { $0.name == day || $0.name == day + "Local" }
    }

    private func label(of field: SchemaKind.Field) -> String? {
        let stem = field.name.hasSuffix("s") ? String(field.name.dropLast()) : field.name
        let names = ["Name", "Number", "Title"].flatMap { ["\(field.name)\($0)", "\(stem)\($0)s"] }
        return names.first { name in element.fields.contains { $0.name == name } }
    }

    private func hasValue(_ item: JSONValue, _ name: String) -> Bool { ![nil, .null].contains(item.members[name]) }

    /// Whether it is an object of its own, with an id by which it is called.
    private func holdsID(_ field: SchemaKind.Field) -> Bool { field.schema.fields.contains { $0.name == "id" } }

    private func isID(_ field: SchemaKind.Field) -> Bool { field.name == "id" || holdsID(field) }

    /// What stands in a cell: the id of an object, a name, or the id that has none.
    private func cell(_ field: SchemaKind.Field, of item: JSONValue) -> String {
        let value = item.members[field.name]
        if holdsID(field) { return value?.members["id"]?.plainText ?? "" }
        let unnamed = plain(field) == field.name ? nil : item.members[plain(field)]
        return (value ?? unnamed)?.plainText ?? ""
    }

    private static let handles: Set = ["number", "symbol", "key", "series", "item", "code"]
    private static let titles = ["title", "name", "subject", "summary", "text", "statement", "wording"]
    private static let news = [
        "state", "status", "stance", "kind", "due", "date", "closesOn", "startsAt", "owner", "party", "isOverdue",
    ]

    private func place(_ field: SchemaKind.Field) -> Int {
        if isForPrograms(field) { return 9 }
        if Self.handles.contains(field.name) { return 0 }
        if isID(field) { return isGenerated(field) ? 8 : 1 }
        return isFlexible(field) ? 5 : 2
    }

    private func column(of field: SchemaKind.Field, isWanted: Bool) -> Table.Column {
        let isHandle = Self.handles.contains(field.name) || isID(field) || isFlexible(field)
        let rank = isForPrograms(field) ? 9 : isHandle ? 0 : Self.news.contains(plain(field)) ? 1 : 3
        return Table.Column(
            heading: RequestWords.flag(of: plain(field)).replacing("-", with: " ").uppercased(),
            cells: items.map { cell(field, of: $0).oneLine(atMost: 400) },
            rank: isWanted ? 0 : rank, isFlexible: isFlexible(field), isWhole: isID(field))
    }

    /// The field that a label stands beside gives it its heading: `party` of `partyName`.
    private func plain(_ field: SchemaKind.Field) -> String {
        for end in ["Name", "Number", "Title"] where field.name.hasSuffix(end) {
            let stem = String(field.name.dropLast(end.count))
            if element.fields.contains(where: { $0.name == stem }) { return stem }
        }
        return field.name
    }

    /// The text by which one looks for something: a title, or else the first running text.
    private func isFlexible(_ field: SchemaKind.Field) -> Bool {
        if let title = Self.titles.first(where: { name in element.fields.contains { $0.name == name && isTabular($0) } }
        ) {
            return field.name == title
        }
        return field.name
            == element.fields.first { isRunningText($0) && isTabular($0) }?.name
    }

    /// Ids of what has a number or a symbol, ids that no person has given, digests, versions, and further running texts.
    private func isForPrograms(_ field: SchemaKind.Field) -> Bool {
        if ["version", "digest", "etag"].contains(field.name) { return true }
        if field.name == "id" { return isCalledOtherwise || isCalledByTitle && isGenerated(field) }
        return isRunningText(field) ? !isFlexible(field) : isGenerated(field)
    }

    /// Whether all its values are such as no person has given: ids that were made, and digests.
    private func isGenerated(_ field: SchemaKind.Field) -> Bool {
        let values = items.compactMap { $0.members[field.name] }.filter { $0 != .null }
        return !values.isEmpty
            && values.allSatisfy { value in
                guard case .string(let text) = value else { return false }
                return MessageID(rawValue: text) != nil || text.utf8.count == 64
            }
    }

    /// Whether requests take a number or a symbol in the place of its id.
    private var isCalledOtherwise: Bool {
        let id = element.fields.first { $0.name == "id" }?.schema.reference
        return element.fields.contains { field in
            field.name == "symbol" || field.name == "number" && [.action, .decision, .submission].contains(id)
        }
    }

    /// Whether requests take its title in the place of its id.
    private var isCalledByTitle: Bool {
        [.call, .session].contains(element.fields.first { $0.name == "id" }?.schema.reference)
    }

    private func isRunningText(_ field: SchemaKind.Field) -> Bool { field.schema.isRunningText }
}
