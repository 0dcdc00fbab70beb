internal import Messaging
package import Models

/// An answer in words: a list as a table, an object field by field, in the order in which its type has them.
enum AnswerText {
    static func text(of answer: [UInt8], to request: any Request.Type) throws -> String {
        try text(of: JSON.decode(JSONValue.self, from: answer), request.answerSchema, indent: "")
    }

    private static func text(of value: JSONValue, _ schema: Schema, indent: String) -> String {
        guard case .object(let members) = value else { return indent + value.plainText }
        if case .array(let items) = members["items"], let list = schema.fields.first(where: { $0.name == "items" }),
            case .array(let element) = list.schema.kind
        {
            let more = members["next"].map { "\nMore: --after \($0.plainText), or --all" } ?? ""
            return (items.isEmpty ? "None." : table(items, element)) + more
        }
        return lines(of: members, schema, indent: indent)
    }

    private static func lines(of members: [String: JSONValue], _ schema: Schema, indent: String) -> String {
        let width = (schema.fields.map(\.name.count).max() ?? 0) + 2
        return schema.fields.compactMap { field -> String? in
            guard let value = members[field.name], value != .null else { return nil }
            let label = indent + "\(field.name):".padded(to: width)
            if case .array(let items) = value, case .array(let element) = field.schema.kind, !element.fields.isEmpty {
                guard !items.isEmpty else { return label + "none" }
                let parts = items.map { lines(of: $0.members, element, indent: indent + "    ") }
                return indent + "\(field.name):\n" + parts.joined(separator: "\n\(indent)    –\n")
            }
            return label + value.plainText.replacing("\n", with: "\n" + indent + String(repeating: " ", count: width))
        }.joined(separator: "\n")
    }

    private static func table(_ items: [JSONValue], _ element: Schema) -> String {
        // Running text has no place in a table; one object alone is shown with all it has.
        let fields = element.fields.filter { field in
            (field.schema.maximumLength ?? 0) <= Line.maximumLength && field.schema.fields.isEmpty
                && items.contains { ![nil, .null, .array([])].contains($0.members[field.name]) }
        }
        return Table(
            fields.map { RequestWords.flag(of: $0.name).replacing("-", with: " ").uppercased() },
            items.map { item in fields.map { item.members[$0.name]?.plainText ?? "" } }
        ).text
    }
}

extension JSONValue {
    package var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
}
