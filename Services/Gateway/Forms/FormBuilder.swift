internal import Localization
internal import Models

/// Makes the questions of a form from the fields of a request, in the order in which the request has them.
struct FormBuilder {
    private let request: any Request.Type
    private let words: FormWords
    private let values: FormValues
    private let suggestions: FormSuggestions
    private let problems: [String: FormProblem]
    private let files: [FileField]
    /// What is on record by now, where somebody changed it meanwhile.
    private let onRecord: FormValues?
    /// Whether it narrows a list down: then every question may stay open, which needs no saying.
    private let isFilter: Bool
    private let demanded: Set<String>

    /// - Parameter demanded: the names of fields that are needed by what was decided before.
    init(
        _ request: any Request.Type, _ words: FormWords, _ values: FormValues, _ suggestions: FormSuggestions,
        problems: [FormProblem] = [], onRecord: FormValues? = nil, isFilter: Bool = false,
        demanded: Set<String> = []
    ) {
        (self.request, self.words, self.values) = (request, words, values)
        (self.suggestions, self.onRecord, self.isFilter) = (suggestions, onRecord, isFilter)
        self.demanded = demanded
        files = FileField.all(of: request)
        self.problems = Dictionary(problems.map { ($0.input, $0) }) { first, _ in first }
    }

    /// - Parameters:
    ///   - path: of what has the fields; empty for the request itself.
    ///   - type: the name of what has the fields.
    func fields(_ fields: [SchemaKind.Field], at path: String = "", of type: String? = nil) -> [FormField] {
        fields.flatMap { field in
            let name = path.isEmpty ? field.name : "\(path).\(field.name)"
            let made = self.field(field, name, of: type ?? request.acceptedSchema.name)
            return [made] + (made.line == nil ? [] : files.filter { $0.name == name }.map(fileInstead))
        }
    }

    /// Beside a line that may name a file: the file itself.
    private func fileInstead(_ file: FileField) -> FormField {
        var field = FormField(
            name: file.name, id: FormField.id(of: file.name + FileField.input),
            label: words.texts.text(.formFileInstead), labelLanguage: nil, isOptional: true)
        field.file = self.file(file.name, isMany: false)
        return field
    }

    /// Those that stand in the form, and an input for more.
    private func file(_ name: String, isMany: Bool) -> FormField.File {
        let kept = values.lines(name).filter { suggestions.files[$0] != nil }
        let known = kept + values.lines(CommandForm.base + name).filter { !kept.contains($0) }
        return FormField.File(
            kept: known.compactMap { id in
                suggestions.files[id].map { words in
                    FormField.Option(
                        id: FormField.id(of: "\(name).\(id)"), value: id, words: words, isChosen: kept.contains(id))
                }
            },
            isMany: isMany, accepted: FileType.endings.keys.sorted().map { ".\($0)" }.joined(separator: ","),
            languages: LanguageTag.allCases.map { language in
                FormField.Option(
                    id: "", value: language.rawValue, words: WordNames.name(of: language, in: words.language),
                    isChosen: language == words.language)
            })
    }

    private func hint(for field: SchemaKind.Field, _ name: String) -> String? {
        if demanded.contains(name), FieldHints.saysOnlyWhenNeeded(field.name, of: request.definition.name) {
            return nil
        }
        return words.hint(field.name, of: request)
    }

    private func field(_ field: SchemaKind.Field, _ name: String, of type: String?) -> FormField {
        let (label, language) = words.label(field.name, within: type)
        let problem = problems[name] ?? problems["\(name).day"] ?? problems["\(name).time"]
        var made = FormField(
            name: name, id: FormField.id(of: name), label: label, labelLanguage: language,
            hint: hint(for: field, name), isOptional: !field.isRequired && !isFilter, error: problem?.text,
            errorLanguage: problem?.language)
        put(field.schema, name, isRequired: field.isRequired, into: &made)
        if let onRecord, !onRecord[name].isEmpty, onRecord[name] != values[name] {
            made.onRecord = words.texts.text(
                .formOnRecord, ["text": .text(onRecord[name].joined(separator: words.language.listSeparator))])
        }
        let ids = [made.hint.map { _ in "\(made.id)-hint" }, made.error.map { _ in "\(made.id)-error" }]
        let known = ids.compactMap(\.self)
        made.describedBy = known.isEmpty ? nil : known.joined(separator: " ")
        return made
    }

    private func put(_ schema: Schema, _ name: String, isRequired: Bool, into field: inout FormField) {
        switch schema.kind {
        case .boolean where isFilter: field.select = select(yesNo(name), name, none: "–")
        case .boolean: field.choice = yesNo(name, isRequired: isRequired)
        case .object(let inner): field.group = FormField.Group(fields: fields(inner, at: name, of: schema.name))
        case .array where schema.isGuidedAnswer && !questions.isEmpty: field.group = answers(name)
        case .array(let element) where !element.fields.isEmpty: field.rows = rows(of: element, name, field.label)
        case .array(let element):
            if let set = element.words {
                field.choice = FormField.Choice(type: "checkbox", options: options(set, name))
            } else if let known = element.reference.flatMap({ suggestions.closed[$0] }) {
                field.choice = FormField.Choice(type: "checkbox", options: options(known, name))
            } else if element.isFile {
                field.file = file(name, isMany: true)
            } else if element.reference != nil {
                field.many = many(element, name, field.label)
            } else {
                field.prose = FormField.Prose(value: values[name].joined(separator: "\n"))
                field.hint = field.hint ?? words.texts.text(.formOnePerLine)
            }
        case .map:
            field.prose = FormField.Prose(value: values[name].joined(separator: "\n"))
            field.hint = [field.hint, words.texts.text(.formOnePerLine)].compactMap(\.self).joined(separator: " ")
        case .integer, .number: field.line = line(name, mode: "numeric", limit: 20)
        case .string: putText(schema, name, isRequired: isRequired, into: &field)
        }
    }

    private var questions: [String] { suggestions.subject?.questions ?? [] }

    /// A text for each question, called by it.
    private func answers(_ name: String) -> FormField.Group {
        FormField.Group(
            fields: questions.enumerated().map { place, question in
                let input = "\(name).\(place + 1).text"
                let problem = problems[input]
                return FormField(
                    name: input, id: FormField.id(of: input),
                    label:
                        "\(words.texts.text(.formQuestion, ["number": .number(place + 1)]))\(words.language.labelSeparator)\(question)",
                    labelLanguage: nil, isOptional: true, error: problem?.text, errorLanguage: problem?.language,
                    prose: FormField.Prose(value: values.answer(to: place + 1, in: name)))
            })
    }

    private func putText(_ schema: Schema, _ name: String, isRequired: Bool, into field: inout FormField) {
        if let set = schema.words {
            let options = options(set, name)
            let isShort = set.count <= 5
            if isFilter, name == ListFilter.order {
                field.select = FormField.Choice(type: "select", options: options)
            } else if isShort, isRequired || set.count == 1, !isFilter {
                field.choice = FormField.Choice(type: "radio", options: options)
            } else {
                field.select = select(options, name, isRequired: isRequired)
            }
            return
        }
        if let known = schema.reference.flatMap({ suggestions.closed[$0] }) {
            field.select = select(options(known, name), name, isRequired: isRequired)
            return
        }
        if schema.isFile {
            field.file = file(name, isMany: false)
            return
        }
        if schema.name == "TimeZoneName" {
            let chosen = values.text(name).flatMap(TimeZoneName.init(rawValue:))
            let zones = chosen.map { [FormSuggestions.Option(value: $0.rawValue, words: $0.city)] } ?? []
            field.select = select(options(zones, name), name, isRequired: isRequired)
            field.select?.hasZones = true
            return
        }
        switch schema.format {
        case "date": field.date = day(name, withTime: false)
        case "date-time": field.date = day(name, withTime: true)
        default:
            let isLong = (schema.maximumLength ?? Prose.maximumLength) > Line.maximumLength
            if isLong, !isFilter {
                field.prose = FormField.Prose(value: values[name].first ?? "")
            } else {
                field.line = line(name, mode: nil, limit: schema.maximumLength ?? Line.maximumLength, schema.reference)
            }
        }
    }

    private func line(
        _ name: String, mode: String?, limit: Int, _ kind: ReferenceKind? = nil
    ) -> FormField.Line {
        FormField.Line(
            value: suggestions.name(of: kind, values[name].first { suggestions.files[$0] == nil } ?? ""),
            type: name.hasSuffix("email") ? "email" : "text", mode: mode, limit: limit,
            list: list(of: kind))
    }

    private func list(of kind: ReferenceKind?) -> String? {
        kind.flatMap { suggestions.lists[$0] == nil ? nil : FormSuggestions.id(of: $0) }
    }

    /// An input for each object that was named, and one more.
    private func many(_ element: Schema, _ name: String, _ label: String) -> FormField.Many {
        let lines = values.lines(name).map { suggestions.name(of: element.reference, $0) }
        let blank = max(1, values[name].count { $0.trimmed.isEmpty })
        let inputs = (lines + Array(repeating: "", count: blank)).enumerated().map { place, value in
            FormField.Input(
                id: place == 0 ? FormField.id(of: name) : FormField.id(of: "\(name).\(place)"), value: value)
        }
        return FormField.Many(
            inputs: inputs, list: list(of: element.reference), add: "=\(name)",
            addWords: words.texts.text(.formAddTo, ["field": .text(label)]))
    }

    private func select(_ options: [FormField.Option], _ name: String, isRequired: Bool) -> FormField.Choice {
        let none: TextKey = isFilter ? .filterAny : isRequired ? .formChoose : .formNotSaid
        return select(options, name, none: words.texts.text(none))
    }

    /// - Parameter none: what stands there while nothing is chosen.
    private func select(_ options: [FormField.Option], _ name: String, none: String) -> FormField.Choice {
        let first = FormField.Option(
            id: FormField.id(of: "\(name).none"), value: "", words: none, isChosen: values.text(name) == nil)
        return FormField.Choice(type: "select", options: [first] + options)
    }

    private func options(_ known: [FormSuggestions.Option], _ name: String) -> [FormField.Option] {
        let chosen = Set(values.lines(name))
        return known.map { option in
            FormField.Option(
                id: FormField.id(of: "\(name).\(option.value)"), value: option.value,
                words: option.words ?? option.value, isChosen: chosen.contains(option.value))
        }
    }

    private func yesNo(_ name: String) -> [FormField.Option] {
        let chosen = values.text(name)
        return [("true", TextKey.recordYes), ("false", TextKey.recordNo)].map { value, key in
            FormField.Option(
                id: FormField.id(of: "\(name).\(value)"), value: value, words: words.texts.text(key),
                isChosen: chosen == value)
        }
    }

    private func yesNo(_ name: String, isRequired: Bool) -> FormField.Choice {
        var options = yesNo(name)
        if !isRequired {
            options.append(
                FormField.Option(
                    id: FormField.id(of: "\(name).none"), value: "", words: words.texts.text(.formNotSaid),
                    isChosen: values.text(name) == nil))
        }
        return FormField.Choice(type: "radio", options: options)
    }

    private func options(_ set: [String], _ name: String) -> [FormField.Option] {
        let chosen = Set(values[name])
        return set.map { word in
            FormField.Option(
                id: FormField.id(of: "\(name).\(word)"), value: word, words: words.word(word, among: set),
                isChosen: chosen.contains(word))
        }
    }

    private func day(_ name: String, withTime: Bool) -> FormField.Day {
        let texts = words.texts
        let month = values.text("\(name).month")
        let months = (1...12).map { number in
            FormField.Option(
                id: "", value: String(number), words: texts.language.name(ofMonth: number),
                isChosen: month.flatMap(Int.init) == number)
        }
        return FormField.Day(
            day: values.text("\(name).day") ?? "", dayWords: texts.text(.formDay), months: months,
            monthWords: texts.text(.formMonth), year: values.text("\(name).year") ?? "",
            yearWords: texts.text(.formYear),
            time: withTime
                ? FormField.Time(
                    value: values.text("\(name).time") ?? "", words: texts.text(.formTime), hint: clockHint) : nil)
    }

    /// By which clock a time is meant.
    private var clockHint: String {
        if request.acceptedSchema.fields.contains(where: { $0.name == "zone" }) {
            return words.texts.text(.formClockChosen)
        }
        let zone = FormClock(of: values).zone
        return zone == .utc ? words.texts.text(.formUTC) : words.texts.text(.formClock, ["zone": .text(zone.city)])
    }

    /// As many rows as were typed, and one to begin with.
    private func rows(of element: Schema, _ name: String, _ label: String) -> FormField.Rows {
        let known = values.rows(name)
        let numbers = known.isEmpty ? [0] : known
        let texts = words.texts
        return FormField.Rows(
            rows: numbers.enumerated().map { place, number in
                FormField.Row(
                    name: "\(name).\(number)", title: texts.text(.formRow, ["number": .number(place + 1)]),
                    fields: fields(element.fields, at: "\(name).\(number)", of: element.name),
                    takeOut: "\(name).\(number)",
                    takeOutWords: texts.text(.formTakeOutRow, ["number": .number(place + 1)]))
            },
            add: "\(name).\((numbers.max() ?? 0) + 1)", addWords: texts.text(.formAddTo, ["field": .text(label)]))
    }
}

extension FormField {
    /// Of the input of a name, as pages link to it.
    static func id(of name: String) -> String { "f-" + name.replacing(".", with: "-") }
}

extension TimeZoneName {
    /// All of them to choose from, as a part of templates: so many rows would be made anew for each form.
    static let options = all.map { zone in
        "<option value=\"\(zone.rawValue.escapedForHTML)\">\(zone.city.escapedForHTML)</option>"
    }.joined()

    /// The city first, by which people look for it.
    fileprivate var city: String {
        let parts = rawValue.replacing("_", with: " ").split(separator: "/")
        guard parts.count > 1, let city = parts.last else { return rawValue }
        return "\(city) (\(parts.dropLast().joined(separator: ", ")))"
    }
}
