internal import Localization
internal import Models

/// What was found for some words, by kind, five of each.
struct SearchPage: WebPage {
    static let template = PageTemplate.search

    let frame: Frame
    let title: String
    let hint: String
    let action: String
    let text: String
    let groups: [Group]
    let nothing: String?
    let away: String?

    struct Group: PagePart {
        let title: String
        let hits: [Hit]
        let all: PageLink?
    }

    struct Hit: PagePart {
        let title: String
        let address: String
        let line: String?
        let language: String?
    }

    /// - Parameter found: nil for a kind that could not be searched; empty before anything was asked.
    init(
        _ text: String, _ found: [(kind: TextKey, hits: [Hit]?, all: PageLink?)], example: String, _ reader: PageReader
    ) {
        let texts = reader.texts
        title = texts.text(.searchTitle)
        hint = texts.text(.searchHint, ["example": .text(example)])
        action = reader.address("/search")
        self.text = text
        groups = found.compactMap { kind, hits, all in
            guard let hits, !hits.isEmpty else { return nil }
            return Group(title: texts.text(kind), hits: hits, all: all)
        }
        nothing = text.isEmpty || !groups.isEmpty ? nil : texts.text(.searchNothing, ["text": .text(text)])
        let missing = found.filter { $0.hits == nil }.map { texts.text($0.kind) }
        away =
            missing.isEmpty
            ? nil
            : texts.text(.searchAway, ["kinds": .text(missing.joined(separator: reader.language.listSeparator))])
        frame = Frame(text.isEmpty ? title : "\(title)\(reader.language.labelSeparator)\(text)", reader)
    }
}
