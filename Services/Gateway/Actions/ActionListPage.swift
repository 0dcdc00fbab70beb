internal import Localization
internal import Models

/// The follow-up actions as a table.
struct ActionListPage: WebPage {
    static let template = PageTemplate.actionList

    let frame: Frame
    let title: String
    let propose: PageLink?
    let tabs: [PageLink]
    let filter: ListFilter?
    let count: String?
    /// In which order they stand, in words.
    let order: String
    let heads: Heads
    let rows: [Row]
    let nothing: String?
    let pages: LinkGroup?
    let board: PageLink
    let data: PageLink

    /// The heads of the columns by which the list can be put in order.
    struct Heads: PagePart {
        let number: Head
        let due: Head
    }

    struct Head: PagePart {
        let link: PageLink
        /// As `aria-sort` has it; nil for the column that gives no order.
        let direction: String?
    }

    struct Row: PagePart {
        let number: Int
        let title: WordedText
        let address: String
        let owner: String
        let due: DueWords
        let tag: StatusTag
        let progress: String
        let follows: String?
    }

    /// - Parameters:
    ///   - query: what the list was asked for.
    ///   - filter: the questions by which it can be asked for.
    ///   - board: how many there are in each state; nil where it could not be had.
    init(
        _ list: Page<FollowUpAction>, _ names: AnswerNames, query: PageQuery, filter: ListFilter?,
        board: ActionBoard?, now: Instant, _ reader: PageReader
    ) {
        let texts = reader.texts
        let order = query["order"].flatMap(ActionOrder.init) ?? .due
        title = texts.text(.actionsTitle)
        propose = reader.may(ProposeAction.self) ? reader.link(.actPropose, "/actions/propose") : nil
        tabs = Self.tabs(query, board, reader)
        self.filter = filter
        count = list.next == nil ? texts.text(.actionsCount, ["count": .number(list.items.count)]) : nil
        rows = list.items.map { Row($0, names, now, reader) }
        nothing = list.items.isEmpty ? texts.text(.actionsNone) : nil
        self.order = texts.text(order.words)
        heads = Heads(order, query, reader)
        func page(_ key: TextKey, after place: String?) -> PageLink {
            PageLink(
                address: reader.address(query.address("/actions", with: ["after": place])), words: texts.text(key))
        }
        let first = query["after"].map { _ in page(.pageFirst, after: nil) }
        let next = list.next.map { page(.pageNext, after: $0) }
        pages = LinkGroup("", [first, next].compactMap(\.self))
        self.board = reader.link(.actionsBoard, "/board")
        let mark = reader.place.contains("?") ? "&" : "?"
        data = PageLink(
            address: "\(reader.root)\(JSONAPI.prefix)\(reader.place)\(mark)format=json", words: texts.text(.recordData))
        frame = Frame(title, reader, area: .actions, isIndexed: true)
    }

    private static func tabs(
        _ query: PageQuery, _ board: ActionBoard?, _ reader: PageReader
    ) -> [PageLink] {
        let texts = reader.texts
        /// - Parameter asked: what the list of the tab is asked for.
        func tab(_ key: TextKey, _ count: Int?, _ asked: [String: String]) -> PageLink {
            PageLink(
                address: reader.address(PageQuery(asked).address("/actions")),
                words: texts.text(key) + (count.map { " (\($0))" } ?? ""), isCurrent: query.asks(for: asked))
        }
        func count(_ state: ActionState) -> Int? { board?.byState[state.rawValue] }
        var tabs = [
            tab(.actionsAll, board?.total, [:]),
            tab(.actionsProposed, count(.proposed), ["state": ActionState.proposed.rawValue]),
            tab(.actionsUnderWay, count(.inProgress), ["state": ActionState.inProgress.rawValue]),
            tab(.actionsOverdue, board?.overdue, ["overdue": "true"]),
            tab(.actionsToVerify, count(.done), ["state": ActionState.done.rawValue]),
        ]
        if let party = reader.actor.party { tabs.append(tab(.actionsMine, nil, ["owner": party.rawValue])) }
        if reader.actor.isSteering {
            tabs.append(reader.link(.actionsMoreTime, "/extensions?state=requested"))
            tabs.append(reader.link(.actionsEvidence, "/evidence?reviewed=false"))
        }
        return tabs
    }
}

extension ActionListPage.Heads {
    /// Each leads to the list in the order of its column; that of the day on which actions are due turns it round.
    fileprivate init(_ order: ActionOrder, _ query: PageQuery, _ reader: PageReader) {
        func head(_ key: TextKey, _ next: ActionOrder, _ direction: String?) -> ActionListPage.Head {
            let address = query.address("/actions", with: ["order": next == .due ? nil : next.rawValue, "after": nil])
            return ActionListPage.Head(
                link: PageLink(address: reader.address(address), words: reader.texts.text(key)), direction: direction)
        }
        number = head(.columnNumber, .newest, order == .newest ? "descending" : nil)
        let direction: String? =
            switch order {
            case .due: "ascending"
            case .latest: "descending"
            case .newest: nil
            }
        due = head(.columnDue, order == .due ? .latest : .due, direction)
    }
}

extension ActionOrder {
    fileprivate var words: TextKey {
        switch self {
        case .due: .actionsByDue
        case .latest: .actionsByLatest
        case .newest: .actionsByNewest
        }
    }
}

extension ActionListPage.Row {
    init(_ action: FollowUpAction, _ names: AnswerNames, _ now: Instant, _ reader: PageReader) {
        number = action.number
        title = action.title(for: reader)
        address = reader.address("/actions/\(action.number)")
        owner = names.name(of: .party, action.owner)
        due = DueWords(action, reader, now: now)
        tag = action.state.tag(reader)
        progress = reader.language.percent(action.percent.rawValue)
        let labels = action.proposals.map(ProposalWords(reader).label)
        follows =
            labels.isEmpty
            ? nil
            : reader.texts.text(
                .followsUp, ["proposals": .text(labels.joined(separator: reader.language.listSeparator))])
    }
}
