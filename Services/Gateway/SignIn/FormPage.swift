internal import Localization
internal import Models
internal import Mustache

/// A page of forms: what signing in and an account need. Each form carries the secret of the forms of its browser.
struct FormPage: Sendable {
    let path: String
    let language: String
    let direction: String
    let title: String
    var message: String?
    var paragraphs: [String] = []
    var forms: [Form] = []
    var links: [Link] = []
    var sections: [Section] = []
    var notes: [String] = []
    /// To the record, from every page.
    private let home: Link

    struct Form: Sendable {
        let action: String
        let secret: String
        var hidden: [Hidden] = []
        var input: Input?
        let button: String
    }

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    struct Input: Sendable {
        /// That no other input of the page has.
        fileprivate(set) var id = ""
        let name: String
        let label: String
        let type: String
        let value: String
        let autocomplete: String
        let limit: Int
    }

    struct Link: Sendable {
        let address: String
        let text: String
    }

    struct Section: Sendable {
        let title: String
        /// Said where there are no items.
        var nothing: String?
        var items: [Item] = []
    }

    struct Item: Sendable {
        var text: String?
        var form: Form?
    }

    init(_ title: TextKey, in language: LanguageTag, _ path: PublicPath, message: TextKey? = nil) {
        self.path = path.text
        self.language = language.rawValue
        direction = language.direction
        self.title = Texts(language).text(title)
        self.message = message.map { Texts(language).text($0) }
        home = Link(address: "\(path.text)/", text: Texts(language).text(.recordOverview))
    }
}

extension FormPage {
    /// The page with an id for each of its inputs: several forms may ask for the same.
    var numbered: FormPage {
        var page = self
        var count = 0
        func number(_ form: inout Form) {
            guard let name = form.input?.name else { return }
            count += 1
            form.input?.id = "\(name)-\(count)"
        }
        for index in page.forms.indices { number(&page.forms[index]) }
        for section in page.sections.indices {
            for item in page.sections[section].items.indices {
                guard var form = page.sections[section].items[item].form else { continue }
                number(&form)
                page.sections[section].items[item].form = form
            }
        }
        return page
    }

    static func library() throws -> MustacheLibrary {
        MustacheLibrary(templates: [
            "forms": try MustacheTemplate(string: String(decoding: PackageResources.forms_mustache, as: UTF8.self)),
            "form": try MustacheTemplate(string: String(decoding: PackageResources.form_mustache, as: UTF8.self)),
        ])
    }

    func html(_ library: MustacheLibrary) -> String { library.render(numbered, withTemplate: "forms") ?? "" }
}
