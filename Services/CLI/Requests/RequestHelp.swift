internal import Models

/// What is to be known of a request, for the terminal.
enum RequestHelp {
    static func text(for request: any Request.Type, _ fields: RequestFields) -> String {
        let definition = request.definition
        let words = RequestWords.words(of: definition.name).joined(separator: " ")
        let path = definition.route?.placeholders ?? []
        var lines = [
            ([definition.summary] + definition.warnings).joined(separator: " "), "",
            (["USAGE: npp16 \(words)"] + path.map { "<\($0)>" }
                + (fields.fields.count > path.count ? ["[--field value …]"] : [])).joined(separator: " "),
            "", "Request: \(definition.name)", "May be sent by: \(access(definition.access))",
        ]
        if !fields.fields.isEmpty { lines += ["", "FIELDS:"] }
        for field in fields.fields {
            let flag = "  --\(RequestWords.flag(of: field.name))"
            lines.append(flag.padded(to: 26) + " " + meaning(of: field) + (field.isRequired ? " (required)" : ""))
        }
        lines += [
            "", "OPTIONS:", "  --json                     the answer as it came",
            "  --all                      lists: to the end",
            "  --columns A,B              lists: these fields, in this order",
            "  --file FILE                fields as a JSON object; those that are typed come before it",
            "  --key UUID                 idempotency key of a repeated command",
        ]
        if definition.mayRunDry {
            lines.append("  --dry-run                  checks it, says who would hear of it, and sends nothing")
        }
        if definition.reach.warning != nil {
            lines.append("  --yes                      sends the mail without asking")
        }
        lines.append("  --as ROLE, --token TOKEN, --server URL, --keys DIR")
        return lines.joined(separator: "\n")
    }

    /// What the field is for, then what it may hold.
    private static func meaning(of field: SchemaKind.Field) -> String {
        let words = field.schema.words.map { "One of \($0.joined(separator: ", "))." }
        let form = words ?? (field.schema.holdsJSON ? nil : field.schema.description) ?? kind(field.schema)
        let file =
            field.schema.isRunningText
            ? "@FILE or - takes it from a file or standard input; @@ begins a text with @." : nil
        return [field.description, form, file].compactMap(\.self).joined(separator: " ")
    }

    private static func json(_ schema: Schema) -> String { "JSON, @FILE or -: \(JSONShape.text(of: schema))" }

    static func access(_ access: Access) -> String {
        switch access {
        case .everyone: "everyone"
        case .principals: "services"
        case .roles(let roles): roles.map(\.rawValue).sorted().joined(separator: ", ")
        }
    }

    private static func kind(_ schema: Schema) -> String {
        switch schema.kind {
        case .string: "Text."
        case .integer: "A whole number."
        case .number: "A number."
        case .boolean: "true or false."
        case .array where schema.holdsJSON: json(schema)
        case .array(let element):
            element.isFreeText
                ? "Texts: the flag is given once for each."
                : "A list, with commas between: "
                    + (element.words?.joined(separator: ", ") ?? element.description ?? kind(element))
        case .object, .map: json(schema)
        }
    }
}
