internal import Localization
internal import Models

/// The form of a command: what it asks, what is wrong with what was typed, and one button.
struct CommandPage: WebPage {
    static let template = PageTemplate.command

    let frame: Frame
    /// What the form is about.
    let over: String?
    let title: String
    let action: String
    let secret: String
    /// The idempotency key: the form has its effect once, however often it is sent.
    let key: String
    let hidden: [Hidden]
    let fields: [FormField]
    /// Whether files may come with it.
    let hasFiles: Bool
    let lists: [Suggested]
    let nothing: String?
    let summary: Summary?
    let button: String
    let cancel: String
    /// The words that it translates.
    var original: WordingNote.Original?

    /// What inputs suggest.
    struct Suggested: PagePart {
        let id: String
        let options: [FormSuggestions.Option]

        static func all(of suggestions: FormSuggestions) -> [Suggested] {
            suggestions.lists.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, options in
                Suggested(id: FormSuggestions.id(of: kind), options: options)
            }
        }
    }

    struct Hidden: PagePart, Equatable {
        let name: String
        let value: String
    }

    struct Summary: PagePart {
        let title: String
        let problems: [Problem]
    }

    struct Problem: PagePart {
        let text: String
        let language: String?
        /// Of the input that it is about; nil where none is on the page.
        let address: String?
    }

    init(
        _ request: any Models.Request.Type, _ place: CommandPlace, at address: String, of object: String,
        key: MessageID, _ values: FormValues, _ problems: [FormProblem], _ reader: PageReader,
        _ suggestions: FormSuggestions = FormSuggestions(), onRecord: FormValues? = nil
    ) {
        let words = FormWords(reader.language)
        let decision = Decision(values)
        let shown = FormShape(of: request, place, reader, decided: decision.values)
        over = suggestions.subject?.name
        title = decision.title(of: request, words)
        action = reader.address(address)
        secret = reader.formSecret ?? ""
        self.key = key.rawValue
        hidden =
            shown.hidden.compactMap { field in
                values.text(field.name).map { Hidden(name: field.name, value: $0) }
            }
            + values.inputs.filter {
                $0.name.hasPrefix(CommandForm.base) || [Decision.input, FormClock.input].contains($0.name)
            }.map {
                Hidden(name: $0.name, value: $0.value)
            }
        let builder = FormBuilder(
            request, words, values, suggestions, problems: problems, onRecord: onRecord, demanded: shown.demanded)
        fields = builder.fields(shown.visible)
        hasFiles = !FileField.all(of: request).isEmpty
        lists = Suggested.all(of: suggestions)
        nothing = fields.isEmpty ? words.texts.text(.formNothingShown) : nil
        summary = problems.isEmpty ? nil : Summary(problems, fields, words.texts)
        button = title
        cancel = reader.address(ObjectPlaces.isShown(place.object) ? object : PageArea(of: object)?.place ?? "/me")
        let area = PageArea(of: object)
        frame = Frame(
            problems.isEmpty ? title : words.texts.text(.formErrorTitle, ["title": .text(title)]), reader, area: area,
            crumbs: area.map { [$0.link(for: reader)] } ?? [])
    }
}

extension CommandPage.Summary {
    fileprivate init(_ problems: [FormProblem], _ fields: [FormField], _ texts: Texts) {
        title = texts.text(.formProblems, ["count": .number(problems.count)])
        let inputs = Set(fields.flatMap(\.inputs))
        self.problems = problems.map { problem in
            let input = inputs.contains(problem.input) ? problem.input : nil
            return CommandPage.Problem(
                text: problem.text, language: problem.language, address: input.map { "#\(FormField.id(of: $0))" })
        }
    }
}

extension FormField {
    /// The names of the inputs that it has, within it too.
    fileprivate var inputs: [String] {
        if date != nil { return [name, "\(name).day", "\(name).time"] }
        return [name] + (group?.fields ?? []).flatMap(\.inputs)
            + (rows?.rows ?? []).flatMap { $0.fields.flatMap(\.inputs) }
    }
}
