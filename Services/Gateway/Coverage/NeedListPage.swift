internal import Localization
internal import Models

/// What the list of needs is made of; nil for what could not be had.
struct NeedListContents: Sendable {
    var query = PageQuery()
    var needs: [Need]?
    /// Where the list goes on.
    var next: String?
    /// The lists to choose from.
    var lists: [NeedList] = []

    /// With the one that was chosen, also where nothing is known of it.
    fileprivate var choices: [NeedList] {
        guard let chosen = query["list"].flatMap(Line.init(rawValue:)), !lists.contains(where: { $0.list == chosen })
        else { return lists }
        return lists + [NeedList(list: chosen, headings: [chosen], needs: 0)]
    }
}

/// The needs that were identified, list by list, with the proposals that answer them and whether anything is done.
struct NeedListPage: WebPage {
    static let template = PageTemplate.needs

    let frame: Frame
    let tabs: [PageLink]
    let acts: LinkGroup?
    let filter: CoverageFilter
    let count: String?
    let note: String?
    let groups: [Group]
    let next: String?

    struct Group: PagePart {
        let title: String
        let rows: [Row]
    }

    struct Row: PagePart {
        let item: String
        let summary: WordedText
        let address: String
        let regions: String
        let proposals: [PageLink]
        let hasProposals: Bool
        let tag: StatusTag?
    }

    init(_ contents: NeedListContents, _ reader: PageReader) {
        let texts = reader.texts
        let words = ProposalWords(reader)
        tabs = CoverageTab.needs.links(for: reader)
        var acts = ProposalActs(reader)
        acts.add(RegisterNeed.self)
        self.acts = LinkGroup(texts.text(.whatYouCanDo), acts.links)
        filter = Self.filter(contents, words)
        let isWhole = contents.next == nil && contents.query["after"] == nil
        count = isWhole ? contents.needs.map { texts.text(.needsCount, ["count": .number($0.count)]) } : nil
        note = texts.note(contents.needs, nothing: filter.isSet ? .needsNoneMatch : .needsNone)
        groups = Self.groups(contents, words)
        next = contents.next.map { contents.query.address(reader.address("/needs"), with: ["after": $0]) }
        frame = Frame(
            texts.text(.needsTitle), reader, area: .proposals, crumbs: [CoverageTab.proposals.link(for: reader)],
            isIndexed: !reader.isSignedIn)
    }

    private static func filter(_ contents: NeedListContents, _ words: ProposalWords) -> CoverageFilter {
        let (reader, query) = (words.reader, contents.query)
        let regions = (reader.process?.regions ?? []).map { (value: $0.rawValue, words: words.name($0)) }
        return CoverageFilter(
            "/needs", reader,
            selects: [
                CoverageFilter.Select(
                    "list", FormWords(reader.language).label("list").text,
                    contents.choices.map { ($0.list.rawValue, $0.words(in: reader.language)) },
                    chosen: query["list"], reader),
                CoverageFilter.Select(
                    "region", words.texts.text(.needsRegion), regions.sorted { $0.words < $1.words },
                    chosen: query["region"], reader),
            ],
            boxes: [
                CoverageFilter.Box(
                    name: "unaddressed", label: words.texts.text(.needsUnaddressed),
                    isChecked: query.isSet("unaddressed")),
                CoverageFilter.Box(
                    name: "withdrawn", label: words.texts.text(.needsWithdrawn), isChecked: query.isSet("withdrawn")),
            ])
    }

    private static func groups(_ contents: NeedListContents, _ words: ProposalWords) -> [Group] {
        NeedGroups(contents.needs ?? []).groups.map { group in
            Group(title: group.title, rows: group.needs.map { Row($0, words) })
        }
    }
}

extension NeedListPage.Row {
    fileprivate init(_ need: Need, _ words: ProposalWords) {
        item = need.place
        summary = need.summary(for: words.reader)
        address = words.reader.address("/needs/\(need.id)")
        regions = words.names(need.regions).joined(separator: words.language.listSeparator)
        proposals = need.relatedProposals.map(words.link)
        hasProposals = !proposals.isEmpty
        let texts = words.texts
        tag =
            need.withdrawnTag(texts)
            ?? need.isAddressed.map {
                StatusTag(texts.text($0 ? .needAddressed : .needUnaddressed), $0 ? .full : .wait)
            }
    }
}

extension NeedList {
    /// Its heading, or where there are more, the first behind its key.
    fileprivate func words(in language: LanguageTag) -> String {
        guard let first = headings.first else { return list.rawValue }
        return headings.count == 1 ? first.rawValue : "\(list)\(language.labelSeparator)\(first) …"
    }
}

/// Needs under the headings of the record, each list by its items.
struct NeedGroups: Sendable {
    let groups: [(title: String, needs: [Need])]

    init(_ needs: [Need]) {
        let byList = Dictionary(grouping: needs, by: \.list)
        var seen: Set<Line> = []
        let lists = needs.map(\.list).filter { seen.insert($0).inserted }
        groups = lists.flatMap { list in
            var groups: [(title: String, needs: [Need])] = []
            for need in (byList[list] ?? []).sorted(by: { $0.isBefore($1) }) {
                let title = need.heading?.rawValue ?? list.rawValue
                if groups.last?.title != title { groups.append((title, [])) }
                groups[groups.count - 1].needs.append(need)
            }
            return groups
        }
    }
}

extension Need {
    /// Where it stands in the record, as people cite it.
    var place: String {
        if let source { return part.map { "\(source) \($0)" } ?? source.rawValue }
        return part.map { "\(item) \($0)" } ?? item.rawValue
    }

    /// By item, numbers as numbers, and then by part.
    fileprivate func isBefore(_ other: Need) -> Bool {
        guard item == other.item else {
            guard let one = Int(item.rawValue), let another = Int(other.item.rawValue) else {
                return item.rawValue < other.item.rawValue
            }
            return one < another
        }
        return (part ?? 0) < (other.part ?? 0)
    }
}
