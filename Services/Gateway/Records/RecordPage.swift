internal import Localization
internal import Models

/// An answer of the API as a page: the fields one below the other, the items of a list as rows that lead to their own pages, and
/// what the reader can do.
struct RecordPage: WebPage {
    static let template = PageTemplate.record

    var frame: Frame
    let over: String?
    let title: String
    /// Of the title, where it is not in the reader's language.
    let mark: LanguageMark?
    /// In which language the words of people stand.
    var wording: WordingNote?
    var message: String?
    /// For what can be followed.
    var follow: FollowForm?
    let group: RecordGroup
    let items: [RecordItem]
    let acts: LinkGroup?
    /// What nobody can be told later.
    var shownOnce: LinkGroup?
    let pager: LinkGroup?
    var filter: ListFilter?

    /// - Parameters:
    ///   - clocks: of the zones in which its times are meant.
    ///   - marks: the words that are not in the reader's language.
    ///   - title: what the page is called where the object has no name.
    ///   - list: the address of the list, without the language; nil for one object.
    ///   - acts: what the reader can do with it.
    ///   - links: to the same as data, and to what follows in a list.
    ///   - live: the object, where changes of it are told while it is read.
    init(
        _ answer: JSONValue, _ schema: Schema, _ reader: PageReader, _ clocks: RecordClocks,
        _ names: AnswerNames = AnswerNames(), title kind: String,
        marks: [String: LanguageMark] = [:], list: String? = nil, values: [String: String] = [:],
        crumbs: [PageLink] = [], acts: [PageLink] = [], links: [PageLink] = [],
        live: LiveEvents? = nil
    ) {
        let words = RecordWords(reader, clocks, names, marks: marks, values: values)
        let members = answer.fields
        let name = list == nil ? words.officialName(of: members) ?? Self.name(of: members, words) : nil
        over = name == nil ? nil : kind
        title = name ?? kind
        mark = name.flatMap { marks[$0] }
        var rest = members
        var rows: [RecordItem] = []
        if case .array(let found)? = members["items"],
            case .array(let element)? = schema.fields.first(where: { $0.name == "items" })?.schema.kind
        {
            rest["items"] = nil
            let shape = RecordShape(element)
            rows = found.map { RecordItem($0.fields, shape, words, in: list) }
            message = found.isEmpty ? reader.texts.text(.recordEmpty) : nil
        }
        group = RecordGroup(rest, schema, words, nil)
        items = rows
        self.acts = LinkGroup(reader.texts.text(.whatYouCanDo), acts)
        pager = LinkGroup("", links)
        frame = Frame(
            name.map { "\(kind)\(reader.language.labelSeparator)\($0)" } ?? kind, reader,
            area: PageArea(of: reader.place), crumbs: crumbs,
            live: live, isIndexed: !reader.isSignedIn)
    }

    /// By which people know an object.
    static func name(of members: [String: JSONValue], _ words: RecordWords) -> String? {
        ["title", "subject", "summary", "name", "symbol", "number"].lazy.compactMap { members[$0] }.first
            .flatMap(words.text)
    }
}

/// Links that stand together.
struct LinkGroup: PagePart {
    let title: String
    let links: [PageLink]

    /// - Returns: nil where there are none.
    init?(_ title: String, _ links: [PageLink]) {
        guard !links.isEmpty else { return nil }
        (self.title, self.links) = (title, links)
    }
}

/// One row of a list: its name, which leads to its page where it has one, and what else is known of it: in a line, or in full where
/// no page says more.
struct RecordItem: PagePart {
    /// Nil for what has none and no page.
    let title: String?
    let mark: LanguageMark?
    let address: String?
    let line: [RecordTerm]
    let group: RecordGroup?
    let acts: LinkGroup?

    /// So much of an object stands in its row.
    private static let shown = 4

    init(_ members: [String: JSONValue], _ shape: RecordShape, _ words: RecordWords, in list: String?) {
        let number = members["number"].flatMap(words.text)
        let name = words.officialName(of: members) ?? RecordPage.name(of: members, words) ?? ""
        let own = list.flatMap { ObjectPlaces.place(of: .object(members), in: $0) }.map(words.address)
        let title = number.map { $0 == name ? name : "\($0) · \(name)" } ?? name
        let about =
            own == nil && !title.isEmpty
            ? members["about"]?.asText.flatMap(ObjectPath.init).flatMap(ObjectPlaces.place).map(words.address) : nil
        address = own ?? about
        self.title = !title.isEmpty ? title : own.flatMap { _ in members["id"]?.asText }
        mark = words.mark(of: name)
        var rest = members
        for known in ["title", "subject", "summary", "name", "symbol"] where rest[known].flatMap(words.text) == name {
            rest[known] = nil
        }
        rest["number"] = nil
        if about != nil { (rest["about"], rest["event"]) = (nil, nil) }
        let fields = RecordFields(rest, shape, words, nil)
        group = own == nil ? RecordGroup(rows: Array(fields.rows)) : nil
        line = own == nil ? [] : Array(fields.terms.prefix(Self.shown))
        let noun = list.flatMap { $0.split(separator: "/").last }.map(String.init)
        acts = noun.flatMap { LinkGroup("", words.acts.links(for: $0, members)) }
    }
}

/// A field and what it says, in one line with others.
struct RecordTerm: PagePart {
    let label: String
    let text: String
}
