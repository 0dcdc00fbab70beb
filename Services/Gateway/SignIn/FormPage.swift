internal import Localization
internal import Models

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
