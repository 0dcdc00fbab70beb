internal import Localization
internal import Models

/// What the list of needs is made of; nil for what could not be had.
struct NeedListContents: Sendable {
    var query = PageQuery()
    var process: ProcessTerms?
    var needs: [Need]?
    /// Where the list goes on.
    var next: String?
    /// The needs that no action addresses, from the same place on.
    var unaddressed: Page<Need>?
    /// All needs, from which the lists are known to choose from.
    var all: [Need] = []

    /// Whether an action addresses a need; nil where it is not known.
    func isAddressed(_ need: Need) -> Bool? {
        guard let unaddressed else { return nil }
        if unaddressed.items.contains(where: { $0.id == need.id }) { return false }
        guard unaddressed.next != nil, let last = unaddressed.items.last else { return true }
        return need.id < last.id ? true : nil
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
        let words = ProposalWords(reader, contents.process)
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
        let regions = (words.process?.regions ?? []).map { (value: $0.rawValue, words: words.name($0)) }
        return CoverageFilter(
            "/needs", reader,
            selects: [
                CoverageFilter.Select(
                    "list", FormWords(reader.language).label("list").text, NeedLists(contents.all).options,
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
        NeedLists(contents.needs ?? []).groups.map { group in
            Group(title: group.title, rows: group.needs.map { Row($0, contents.isAddressed($0), words) })
        }
    }
}

extension NeedListPage.Row {
    fileprivate init(_ need: Need, _ isAddressed: Bool?, _ words: ProposalWords) {
        item = need.place
        summary = need.summary(for: words.reader)
        address = words.reader.address("/needs/\(need.id)")
        regions = words.names(need.regions).joined(separator: words.language.listSeparator)
        proposals = need.relatedProposals.map(words.link)
        hasProposals = !proposals.isEmpty
        let texts = words.texts
        if need.withdrawnAt != nil {
            tag = StatusTag(texts.text(.needWithdrawn), .none)
        } else {
            tag = isAddressed.map {
                StatusTag(texts.text($0 ? .needAddressed : .needUnaddressed), $0 ? .full : .wait)
            }
        }
    }
}

/// Needs in the lists of the record, each by its items.
struct NeedLists: Sendable {
    let groups: [(title: String, needs: [Need])]
    /// The lists to choose from, each by its key and its heading.
    let options: [(value: String, words: String)]

    init(_ needs: [Need]) {
        let byList = Dictionary(grouping: needs, by: \.list)
        var seen: Set<Line> = []
        let lists = needs.map(\.list).filter { seen.insert($0).inserted }
        var groups: [(title: String, needs: [Need])] = []
        var options: [(value: String, words: String)] = []
        for list in lists {
            let items = (byList[list] ?? []).sorted { $0.isBefore($1) }
            var headings: [String] = []
            for item in items {
                let heading = item.heading?.rawValue ?? list.rawValue
                if headings.last != heading {
                    headings.append(heading)
                    groups.append((heading, []))
                }
                groups[groups.count - 1].needs.append(item)
            }
            let isNamed = headings.count == 1
            options.append((list.rawValue, isNamed ? headings[0] : "\(list.rawValue): \(headings[0]) …"))
        }
        self.groups = groups
        self.options = options
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
