internal import Localization
internal import Models

/// Everything that a reader may begin, by area: commands that make something new, or are about no object.
struct ActsPage: WebPage {
    static let template = PageTemplate.acts

    let frame: Frame
    let title: String
    let groups: [LinkGroup]

    init(_ reader: PageReader) {
        let words = FormWords(reader.language)
        title = words.texts.text(.formActs)
        groups = PageArea.allCases.compactMap { area in
            let links = RequestCatalogue.forms.filter { type, place in
                place.placeholders.isEmpty && reader.may(type)
                    && (PageArea(of: place.object) ?? .administration) == area
            }.map { PageLink(address: reader.address($0.place.pattern), words: words.title(of: $0.type)) }
            return LinkGroup(words.texts.text(area.key), links)
        }
        frame = Frame(title, reader)
    }
}
