internal import Localization
internal import Models

/// The follow-up actions as a table, by due date.
struct ActionListPage: WebPage {
    static let template = PageTemplate.actionList

    let frame: Frame
    let title: String
    let propose: PageLink?
    let tabs: [PageLink]
    let filter: Filter
    let count: String?
    let rows: [Row]
    let nothing: String?
    let pages: LinkGroup?
    let board: PageLink
    let data: PageLink

    struct Filter: PagePart {
        let action: String
        let isSet: Bool
        let states: [FormField.Option]
        let owner: String
        let proposal: String
        let clear: String
    }

    struct Row: PagePart {
        let number: Int
        let title: WordedText
        let address: String
        let owner: String
        let due: DueWords
        let tag: StatusTag
        let percent: Int
        let follows: String?
    }

    /// - Parameters:
    ///   - filter: what the list was asked for.
    ///   - board: how many there are in each state; nil where it could not be had.
    ///   - prefix: of the labels of proposals.
    init(
        _ list: Page<FollowUpAction>, _ names: AnswerNames, filter given: ListActions, board: ActionBoard?,
        prefix: ProposalPrefix?, query: [String: String], now: Instant, _ reader: PageReader
    ) {
        let texts = reader.texts
        title = texts.text(.actionsTitle)
        propose = reader.may(ProposeAction.self) ? reader.link(.actPropose, "/actions/propose") : nil
        tabs = Self.tabs(given, board, reader)
        filter = Filter(given, query, reader)
        count = list.next == nil ? texts.text(.actionsCount, ["count": .number(list.items.count)]) : nil
        rows = list.items.map { Row($0, names, prefix, now, reader) }
        nothing = list.items.isEmpty ? texts.text(.actionsNone) : nil
        let kept = query.filter { $0.key != "after" }.sorted { $0.key < $1.key }
        func address(_ pairs: [(String, String)]) -> String {
            reader.address("/actions") + (pairs.isEmpty ? "" : "?")
                + pairs.map { "\($0.escapedForQuery)=\($1.escapedForQuery)" }.joined(separator: "&")
        }
        let first = query["after"].map { _ in
            PageLink(address: address(kept.map { ($0, $1) }), words: texts.text(.pageFirst))
        }
        let next = list.next.map {
            PageLink(address: address(kept.map { ($0, $1) } + [("after", $0)]), words: texts.text(.pageNext))
        }
        pages = LinkGroup("", [first, next].compactMap(\.self))
        self.board = reader.link(.actionsBoard, "/board")
        let mark = reader.place.contains("?") ? "&" : "?"
        data = PageLink(
            address: "\(reader.root)\(JSONAPI.prefix)\(reader.place)\(mark)format=json", words: texts.text(.recordData))
        frame = Frame(title, reader, area: .actions, isIndexed: true)
    }

    private static func tabs(_ given: ListActions, _ board: ActionBoard?, _ reader: PageReader) -> [PageLink] {
        let texts = reader.texts
        func tab(_ key: TextKey, _ count: Int?, _ place: String, _ isCurrent: Bool) -> PageLink {
            PageLink(
                address: reader.address(place), words: texts.text(key) + (count.map { " (\($0))" } ?? ""),
                isCurrent: isCurrent)
        }
        func count(_ state: ActionState) -> Int? { board?.byState[state.rawValue] }
        let isPlain = given.state == nil && given.overdue != true && given.owner == nil
        var tabs = [
            tab(.actionsAll, board?.total, "/actions", isPlain),
            tab(.actionsProposed, count(.proposed), "/actions?state=proposed", given.state == .proposed),
            tab(.actionsUnderWay, count(.inProgress), "/actions?state=in-progress", given.state == .inProgress),
            tab(.actionsOverdue, board?.overdue, "/actions?overdue=true", given.overdue == true),
            tab(.actionsToVerify, count(.done), "/actions?state=done", given.state == .done),
        ]
        if let party = reader.actor.party {
            tabs.append(tab(.actionsMine, nil, "/actions?owner=\(party)", given.owner == party))
        }
        if reader.actor.isSteering {
            tabs.append(tab(.actionsMoreTime, nil, "/extensions?state=requested", false))
            tabs.append(tab(.actionsEvidence, nil, "/evidence?reviewed=false", false))
        }
        return tabs
    }
}

extension ActionListPage.Filter {
    fileprivate init(_ given: ListActions, _ query: [String: String], _ reader: PageReader) {
        action = reader.address("/actions")
        clear = action
        owner = query["owner"] ?? ""
        proposal = query["proposal"] ?? ""
        isSet = !owner.isEmpty || !proposal.isEmpty || given.state != nil
        let any = FormField.Option(
            id: "", value: "", words: reader.texts.text(.filterAny), isChosen: given.state == nil)
        states =
            [any]
            + ActionState.allCases.map {
                FormField.Option(
                    id: "", value: $0.rawValue, words: reader.texts.text($0.word), isChosen: given.state == $0)
            }
    }
}

extension ActionListPage.Row {
    init(
        _ action: FollowUpAction, _ names: AnswerNames, _ prefix: ProposalPrefix?, _ now: Instant, _ reader: PageReader
    ) {
        number = action.number
        title = action.title(for: reader)
        address = reader.address("/actions/\(action.number)")
        owner = names.name(of: .party, action.owner)
        due = DueWords(action, reader, now: now)
        tag = action.state.tag(reader)
        percent = action.percent.rawValue
        let labels = action.proposals.map { prefix?.label($0) ?? $0.description }
        follows =
            labels.isEmpty
            ? nil
            : reader.texts.text(
                .followsUp, ["proposals": .text(labels.joined(separator: reader.language.listSeparator))])
    }
}
