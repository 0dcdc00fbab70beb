internal import HTTPTypes
internal import Localization
internal import Models

/// A page of forms: what signing in and an account need. Each form carries the secret of the forms of its browser.
struct FormPage: WebPage {
    static let template = PageTemplate.forms

    let frame: Frame
    let title: String
    /// What was done, or how things stand.
    let said: String?
    /// What is wrong.
    private(set) var summary: CommandPage.Summary?
    var paragraphs: [String] = []
    /// What is copied letter by letter.
    var codes: [String] = []
    var forms: [Form] = []
    var links: [PageLink] = []
    var sections: [Section] = []
    var notes: [String] = []
    private let message: FormMessage?

    struct Form: PagePart {
        let action: String
        let secret: String
        var hidden: [CommandPage.Hidden] = []
        var input: Input?
        let button: String
        /// What the page is for: one form has it at most.
        var isPrimary = false
    }

    struct Input: PagePart {
        /// That no other input of the page has.
        fileprivate(set) var id = ""
        let name: String
        let label: String
        let type: String
        let value: String
        let autocomplete: String
        let limit: Int
        fileprivate(set) var error: String?
        /// The id of what says what is wrong with it.
        fileprivate(set) var describedBy: String?
    }

    struct Section: PagePart {
        fileprivate(set) var id = ""
        let title: String
        /// Said where there are no items.
        var nothing: String?
        var pairs: [Pair] = []
        var items: [Item] = []
        var forms: [Form] = []
        var links: [PageLink] = []
    }

    struct Pair: PagePart {
        let label: String
        let value: String
    }

    struct Item: PagePart {
        var text: String?
        var form: Form?
    }

    init(_ title: TextKey, _ reader: PageReader, _ message: FormMessage? = nil, crumbs: [PageLink] = []) {
        let texts = reader.texts
        let words = texts.text(title)
        self.title = words
        self.message = message
        let isWrong = message?.isWrong ?? false
        said = message.flatMap { isWrong ? nil : texts.text($0.key) }
        if let message, isWrong {
            summary = CommandPage.Summary(
                title: texts.text(.formProblems, ["count": .number(1)]),
                problems: [CommandPage.Problem(text: texts.text(message.key), language: nil, address: nil)])
        }
        frame = Frame(
            isWrong ? texts.text(.formErrorTitle, ["title": .text(words)]) : words, reader,
            area: PageArea(of: reader.place), crumbs: crumbs)
    }

    var status: HTTPResponse.Status { message?.status ?? .ok }
}

extension FormPage {
    /// The page with an id for each of its inputs, since several forms may ask for the same, and with what is wrong beside the
    /// first input that it is about.
    var numbered: FormPage {
        var page = self
        var count = 0
        func numbered(_ form: Form) -> Form {
            guard var input = form.input else { return form }
            count += 1
            input.id = "\(input.name)-\(count)"
            if let problem = page.summary?.problems.first, problem.address == nil, input.name == message?.input {
                input.error = problem.text
                input.describedBy = "\(input.id)-error"
                page.summary = page.summary?.leading(to: input.id)
            }
            var form = form
            form.input = input
            return form
        }
        page.forms = forms.map(numbered)
        page.sections = sections.enumerated().map { index, section in
            var section = section
            section.id = "part-\(index + 1)"
            section.forms = section.forms.map(numbered)
            section.items = section.items.map { Item(text: $0.text, form: $0.form.map(numbered)) }
            return section
        }
        return page
    }
}

extension CommandPage.Summary {
    /// With a link to an input.
    fileprivate func leading(to id: String) -> CommandPage.Summary {
        CommandPage.Summary(
            title: title,
            problems: problems.map {
                CommandPage.Problem(text: $0.text, language: $0.language, address: "#\(id)")
            })
    }
}

extension PageReader {
    /// A form for whoever is signed in.
    func form(
        _ place: String, hidden: [CommandPage.Hidden] = [], input: FormPage.Input? = nil, _ button: TextKey,
        isPrimary: Bool = false
    ) -> FormPage.Form {
        FormPage.Form(
            action: address(place), secret: formSecret ?? "", hidden: hidden, input: input, button: texts.text(button),
            isPrimary: isPrimary)
    }
}
