internal import Models

/// What stands in a form: texts by the names of its inputs, `due.year`, `paragraphs.2.text`. A name may have several.
struct FormValues: Sendable, Equatable {
    private var texts: [String: [String]] = [:]

    init() {}

    /// Of a body of `application/x-www-form-urlencoded`, or a query. What cannot be decoded is left out.
    init(_ pairs: EncodedPairs) {
        for pair in pairs { if let value = pair.value { texts[pair.name, default: []].append(value) } }
    }

    /// What a JSON object has, as it stands in a form that changes it.
    init(_ members: [String: JSONValue], _ fields: [SchemaKind.Field]) {
        for field in fields { if let value = members[field.name] { put(value, field.schema, field.name) } }
    }

    subscript(_ name: String) -> [String] {
        get { texts[name] ?? [] }
        set { texts[name] = newValue.isEmpty ? nil : newValue }
    }

    /// Without the space around it; nil where there is nothing else.
    func text(_ name: String) -> String? {
        let text = texts[name]?.first?.trimmed
        return text?.isEmpty == false ? text : nil
    }

    /// Whether there is an input of this name, or one within it.
    func hasAny(_ name: String) -> Bool {
        texts.contains { key, values in
            (key == name || key.hasPrefix("\(name).")) && values.contains { !$0.trimmed.isEmpty }
        }
    }

    /// The numbers of the rows of a list, in order, also of those in which nothing stands.
    func rows(_ name: String) -> [Int] {
        let numbers = texts.keys.compactMap { key -> Int? in
            guard key.hasPrefix("\(name).") else { return nil }
            return Int(key.dropFirst(name.count + 1).prefix { $0 != "." })
        }
        return Set(numbers).sorted()
    }

    /// Takes a row of a list out.
    mutating func remove(_ row: String) { texts = texts.filter { !$0.key.hasPrefix("\(row).") && $0.key != row } }

    mutating func merge(_ other: FormValues) { texts.merge(other.texts) { own, _ in own } }

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
