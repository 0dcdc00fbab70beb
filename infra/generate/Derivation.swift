/// What is derived from one structure.
struct Derivation {
    let structure: Structure

    /// The extensions of the structure; nothing where it says all of it by hand.
    var text: String { (initializer + description).joined(separator: "\n") }

    /// The initializer of all fields for other modules: the compiler makes one for this module only.
    ///
    /// The last parameter, which nobody gives, tells the two apart; within the module the compiler's is preferred.
    private var initializer: [String] {
        guard structure.isContract, !structure.hasInitializer else { return [] }
        let parameters = structure.fields.map { field in
            let preset = field.preset ?? (field.isOptional ? "nil" : nil)
            return "\(field.name): \(field.type)" + (preset.map { " = \($0)" } ?? "")
        }
        let assignments = structure.fields.map { "        self.\($0.name) = \($0.name)\n" }.joined()
        return [
            """
            extension \(structure.name) {
                public init(
                    \((parameters + ["_: Void = ()"]).joined(separator: ",\n        "))
                ) {
            \(assignments)    }
            }

            """
        ]
    }

    /// The schema of its JSON and, of a request, its summary: both in the words of the comments.
    private var description: [String] {
        guard structure.isContract, !structure.describesItself else { return [] }
        let fields = structure.fields.filter { !(structure.carriesBytes && $0.name == "bytes") }.map(line).joined()
        let words = structure.isRequest ? "summary" : Text.literal(structure.comment)
        return [
            """
            extension \(structure.name)\(conformance) {
            \(summary)    public static var schema: Schema {
                    Schema(
                        of: Self.self, \(words),
                        [
            \(fields)            ])
                }
            }

            """
        ]
    }

    /// A request and an event describe themselves by their protocol.
    private var conformance: String {
        if structure.isRequest || structure.conformances.contains("Event") { return "" }
        let bounds = structure.parameters.map { "\($0): SchemaDescribing" }.joined(separator: ", ")
        return ": SchemaDescribing" + (bounds.isEmpty ? "" : " where \(bounds)")
    }

    private var summary: String {
        guard structure.isRequest else { return "" }
        return "    public static var summary: String { \(Text.literal(Array(structure.comment.prefix(1)))) }\n\n"
    }

    private func line(of field: Structure.Field) -> String {
        let kind = field.isOptional ? "optional" : "required"
        let words = field.comment.isEmpty ? "" : ", \(Text.literal(field.comment))"
        return "                .\(kind)(\"\(field.key)\", \(field.wrapped).self\(words)),\n"
    }
}

/// Text in source code.
enum Text {
    /// A string literal of paragraphs, without the marks of symbols: ``Page`` is Page.
    static func literal(_ paragraphs: [String]) -> String {
        let text = paragraphs.joined(separator: " ").replacing("``", with: "")
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
