internal import Localization
internal import Models

/// What stands where a page cannot be shown: what is wrong, and a way on.
struct ProblemPage: WebPage {
    static let template = PageTemplate.problem

    let frame: Frame
    let title: String
    let text: String
    /// What a service says of what was asked.
    let reasons: [Reason]
    let links: [PageLink]

    /// A sentence, and the mark of English words for readers of other languages.
    struct Reason: PagePart {
        let text: String
        let language: String?

        static func list(of problem: Problem, _ reader: PageReader) -> [Reason] {
            let words = FormWords(reader.language)
            let fields = (problem.errors ?? []).compactMap { error in
                words.texts.text(of: error).map {
                    "\(words.label(at: error.field))\(words.language.labelSeparator)\($0)"
                }
            }
            if let detail = words.texts.detail(of: problem) { return [Reason(text: detail, language: nil)] }
            if !fields.isEmpty, fields.count == problem.errors?.count {
                return fields.map { Reason(text: $0, language: nil) }
            }
            return problem.detail.map { [Reason(text: $0, language: "en")] } ?? []
        }
    }

    init(_ problem: Problem, _ reader: PageReader) {
        let texts = reader.texts
        let (title, text): (TextKey, TextKey) =
            switch problem.status {
            case 401: (.signInTitle, .signInText)
            case 403: (.forbiddenTitle, .forbiddenText)
            case 404: (.absentTitle, .absentText)
            case 429, 503: (.busyTitle, .busyText)
            case 400, 413, 415, 422: (.unfitTitle, .unfitText)
            default: (.failedTitle, .failedText)
            }
        self.title = texts.text(title)
        self.text = texts.text(text)
        reasons = text == .unfitText ? Reason.list(of: problem, reader) : []
        var links = [reader.link(.recordOverview, "/")]
        if !reader.isSignedIn, [401, 403].contains(problem.status) {
            links.insert(reader.signIn, at: 0)
        }
        self.links = links
        frame = Frame(self.title, reader, area: PageArea(of: reader.place))
    }
}
