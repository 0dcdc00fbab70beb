internal import Localization
internal import Models

/// What the board is made of.
struct BoardContents: Sendable {
    /// How many actions are in each state; nil where it could not be had.
    var board: ActionBoard?
    /// The first actions of each state, by due date; left out where they could not be had.
    var columns: [ActionState: Named<Page<FollowUpAction>>] = [:]
}

/// The actions in columns by state, in the order in which work passes through them.
struct BoardPage: WebPage {
    static let template = PageTemplate.board

    let frame: Frame
    let title: String
    let list: PageLink
    let columns: [Column]

    struct Column: PagePart {
        let id: String
        let tag: StatusTag
        let count: Int?
        let cards: [Card]
        let note: String?
        let all: PageLink?
    }

    struct Card: PagePart {
        let number: Int
        let title: WordedText
        let address: String
        let owner: String
        let due: DueWords
    }

    init(_ contents: BoardContents, now: Instant, _ reader: PageReader) {
        title = reader.texts.text(.boardTitle)
        list = reader.link(.boardList, "/actions")
        columns = ActionState.allCases.map { Column($0, contents, now, reader) }
        frame = Frame(
            title, reader, area: .actions, crumbs: [reader.link(.actionsTitle, "/actions")],
            isIndexed: !reader.isSignedIn)
    }
}

extension BoardPage.Column {
    fileprivate init(_ state: ActionState, _ contents: BoardContents, _ now: Instant, _ reader: PageReader) {
        let listed = contents.columns[state]
        id = "state-\(state.rawValue)"
        tag = state.tag(reader)
        let count = contents.board?.byState[state.rawValue]
        self.count = count
        cards = (listed?.answer.items ?? []).map { action in
            BoardPage.Card(
                number: action.number, title: action.title(for: reader),
                address: reader.address("/actions/\(action.number)"),
                owner: listed?.names.name(of: .party, action.owner) ?? "",
                due: DueWords(action, reader, now: now))
        }
        note = reader.texts.note(listed?.answer.items, nothing: .boardNone)
        let place = "/actions?state=\(state.rawValue)"
        all = listed?.answer.next.map { _ in
            PageLink(
                address: reader.address(place),
                words: count.map { reader.texts.text(.boardAll, ["count": .number($0)]) }
                    ?? reader.texts.text(.pageNext))
        }
    }
}
