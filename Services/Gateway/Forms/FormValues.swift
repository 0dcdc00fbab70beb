internal import Models

/// What stands in a form: texts by the names of its inputs, `due.year`, `paragraphs.2.text`. A name may have several.
struct FormValues: Sendable, Equatable {
    private var texts: [String: [String]] = [:]
    /// The names within which something stands.
    private var filled: Set<String> = []
    /// The numbers of the rows of each list.
    private var numbers: [String: Set<Int>] = [:]

    /// So many rows a list has at most: no command takes more in a form.
    static let rowLimit = 500
    /// So many inputs a form has at most.
    static let inputLimit = 2_000

    init() {}

    /// Of a body of `application/x-www-form-urlencoded`, or a query. What cannot be decoded is left out, and so are rows whose
    /// numbers no page of ours gives.
    init(_ pairs: EncodedPairs) {
        for pair in pairs { if let value = pair.value { add(value, to: pair.name) } }
    }

    /// What a JSON object has, as it stands in a form that changes it.
    init(_ members: [String: JSONValue], _ fields: [SchemaKind.Field]) {
        for field in fields { if let value = members[field.name] { put(value, field.schema, field.name) } }
        index()
    }

    subscript(_ name: String) -> [String] {
        get { texts[name] ?? [] }
        set {
            texts[name] = newValue.isEmpty ? nil : newValue
            index()
        }
    }

    /// The first one that says something, without the space around it.
    func text(_ name: String) -> String? { texts[name]?.lazy.map(\.trimmed).first { !$0.isEmpty } }

    /// The lines of all that stand under a name.
    func lines(_ name: String) -> [String] {
        self[name].flatMap { $0.split(whereSeparator: \.isNewline) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Whether something stands in an input of this name, or in one within it.
    func hasAny(_ name: String) -> Bool { filled.contains(name) }

    /// The numbers of the rows of a list, in order, also of those in which nothing stands.
    func rows(_ name: String) -> [Int] { (numbers[name] ?? []).sorted() }

    /// All that stands in it, by the names of the inputs.
    var inputs: [(name: String, value: String)] {
        texts.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }

    /// Takes a row of a list out.
    mutating func remove(_ row: String) {
        texts = texts.filter { !$0.key.hasPrefix("\(row).") && $0.key != row }
        index()
    }

    /// What is not there yet, from elsewhere.
    mutating func merge(_ other: FormValues) {
        texts.merge(other.texts) { own, _ in own }
        index()
    }

    /// Those whose names begin with a word, without it.
    func behind(_ prefix: String) -> FormValues {
        var values = FormValues()
        for (name, given) in texts where name.hasPrefix(prefix) {
            for text in given { values.add(text, to: String(name.dropFirst(prefix.count))) }
        }
        return values
    }

    private mutating func index() {
        let known = texts
        self = FormValues()
        for (name, given) in known { for text in given { add(text, to: name) } }
    }

    /// What is in a row whose number no page of ours gives is left out.
    mutating func add(_ text: String, to name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let rows = parts.dropFirst().compactMap { Int($0) }
        guard rows.allSatisfy((0..<Self.rowLimit).contains), parts.count <= 8 else { return }
        texts[name, default: []].append(text)
        let isFilled = !text.trimmed.isEmpty
        var path = ""
        for (place, part) in parts.enumerated() {
            if place > 0, let row = Int(part) { numbers[path, default: []].insert(row) }
            path = place == 0 ? String(part) : "\(path).\(part)"
            if isFilled { filled.insert(path) }
        }
    }

    private mutating func put(_ value: JSONValue, _ schema: Schema, _ name: String) {
        switch value {
        case .null: break
        case .bool(let isSo): texts[name] = [isSo ? "true" : "false"]
        case .integer(let number): texts[name] = [String(number)]
        case .number(let number): texts[name] = [String(number)]
        case .string(let text): put(text, schema, name)
        case .object(let members):
            for field in schema.fields {
                if let inner = members[field.name] { put(inner, field.schema, "\(name).\(field.name)") }
            }
        case .array(let items):
            guard case .array(let element) = schema.kind else { return }
            if element.fields.isEmpty {
                let lines = items.compactMap(\.asText)
                texts[name] = element.words == nil ? [lines.joined(separator: "\n")] : lines
            } else {
                for (row, item) in items.enumerated() { put(item, element, "\(name).\(row)") }
            }
        }
    }

    private mutating func put(_ text: String, _ schema: Schema, _ name: String) {
        switch schema.format {
        case "date", "date-time":
            let parts = text.prefix(10).split(separator: "-").map { String(Int($0) ?? 0) }
            guard parts.count == 3 else { return }
            (texts["\(name).year"], texts["\(name).month"], texts["\(name).day"]) = ([parts[0]], [parts[1]], [parts[2]])
            if schema.format == "date-time" { texts["\(name).time"] = [String(text.dropFirst(11).prefix(5))] }
        default: texts[name] = [text]
        }
    }
}

extension JSONValue {
    /// A text or a number as a form shows it.
    var asText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .null, .bool, .array, .object: nil
        }
    }
}

extension StringProtocol {
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
