internal import Messaging
package import Models

/// An answer in words: a list as a table, an object field by field, in the order in which its type has them.
enum AnswerText {
    /// - Parameters:
    ///   - columns: names of the fields that a list shows; the table chooses where there are none.
    static func text(
        of answer: [UInt8], to request: any Request.Type, showing columns: [String] = [],
        in width: Int? = Terminal.width
    ) throws -> String {
        try text(of: JSON.decode(JSONValue.self, from: answer), request.answerSchema, columns, width)
    }

    private static func text(of value: JSONValue, _ schema: Schema, _ columns: [String], _ width: Int?) -> String {
        guard case .object(let members) = value else { return value.plainText }
        if case .array(let items) = members["items"], let list = schema.fields.first(where: { $0.name == "items" }),
            case .array(let element) = list.schema.kind
        {
            let more = members["next"].map { "\nMore: --all, or --after \($0.plainText)" } ?? ""
            let table = AnswerTable(items, of: element)
            return (items.isEmpty ? "None." : table.text(in: width, showing: columns)) + more
        }
        return lines(of: members, schema, indent: "")
    }

    /// Of a text with its pattern and values.
    private static let said = ProblemText.schema.name

    private static func lines(of members: [String: JSONValue], _ schema: Schema, indent: String) -> String {
        let members = schema.readable(members)
        let width = (schema.fields.map(\.name.count).max() ?? 0) + 2
        return schema.fields.compactMap { field -> String? in
            // The text beside it says the same.
            guard let value = members[field.name], value != .null, field.schema.name != said else { return nil }
            let label = indent + "\(field.name):".padded(to: width)
            if case .array(let items) = value, case .array(let element) = field.schema.kind, !element.fields.isEmpty {
                guard !items.isEmpty else { return label + "none" }
                let parts = items.map { lines(of: $0.members, element, indent: indent + "    ") }
                return indent + "\(field.name):\n" + parts.joined(separator: "\n\(indent)    –\n")
            }
            return label + value.plainText.replacing("\n", with: "\n" + indent + String(repeating: " ", count: width))
        }.joined(separator: "\n")
    }
}

extension JSONValue {
    package var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
}
