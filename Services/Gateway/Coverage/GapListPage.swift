internal import Localization
internal import Models

/// What a list of gaps is made of.
struct GapListContents: Sendable {
    let kind: GapKind
    var gaps: CoverageGaps?
    var found: Found?
    var names = AnswerNames()
    /// Where the list goes on.
    var next: String?
    /// How many rows the address asks for; nil where it does not say it.
    let limit: String?

    enum Found: Sendable {
        case needs([Need])
        case proposals([TracedProposal])
        case actions([FollowUpAction])
    }

    init(_ kind: GapKind, limit: String? = nil) { (self.kind, self.limit) = (kind, limit) }
}

/// What has a gap of one kind, each with what would close it, for who may do that.
struct GapListPage: WebPage {
    static let template = PageTemplate.gapList

    let frame: Frame
    let title: String
    let how: String
    let tabs: [PageLink]
    let note: String?
    let rows: [Row]
    let next: String?

    struct Row: PagePart {
        let label: String
        let title: WordedText
        let address: String
        let line: String
        let tag: StatusTag?
        let act: PageLink?
    }

    init(_ contents: GapListContents, _ reader: PageReader) {
        let (texts, kind) = (reader.texts, contents.kind)
        title = texts.text(kind.key)
        how = texts.text(kind.how)
        tabs = GapKind.allCases.map { other in
            let count = contents.gaps.map { " (\(other.count(in: $0).count))" } ?? ""
            return PageLink(
                address: reader.address(other.place), words: texts.text(other.key) + count, isCurrent: other == kind)
        }
        let words = ProposalWords(reader)
        let rows: [Row] =
            switch contents.found {
            case .needs(let needs): needs.map { Row($0, words) }
            case .proposals(let proposals): proposals.map { Row($0, words) }
            case .actions(let actions): actions.map { Row($0, contents.names, words) }
            case nil: []
            }
        self.rows = rows
        note = texts.note(contents.found.map { _ in rows }, nothing: .gapsNothing)
        next = contents.next.map { after in
            reader.address(kind.place) + (kind.place.contains("?") ? "&" : "?") + "after=\(after.escapedForQuery)"
                + (contents.limit.map { "&limit=\($0.escapedForQuery)" } ?? "")
        }
        frame = Frame(
            title, reader, area: .proposals, crumbs: CoverageTab.gaps.crumbs(for: reader),
            isIndexed: !reader.isSignedIn)
    }
}

extension GapListPage.Row {
    fileprivate init(_ need: Need, _ words: ProposalWords) {
        label = need.place
        title = need.summary(for: words.reader)
        address = words.reader.address("/needs/\(need.id)")
        line = words.names(need.regions).joined(separator: words.language.listSeparator)
        tag = nil
        act = Self.propose("needs=\(need.id.rawValue.escapedForQuery)", words.reader)
    }

    fileprivate init(_ proposal: TracedProposal, _ words: ProposalWords) {
        label = words.label(proposal.number)
        title = WordedText(plain: proposal.title.rawValue)
        address = words.address(proposal.number)
        line = proposal.cluster.map(words.title) ?? ""
        tag = nil
        act = Self.propose("proposals=\(proposal.number)", words.reader)
    }

    fileprivate init(_ action: FollowUpAction, _ names: AnswerNames, _ words: ProposalWords) {
        let reader = words.reader
        label = "\(action.number)"
        title = action.title(for: reader)
        address = reader.address("/actions/\(action.number)")
        line = [names.name(of: .party, action.owner), reader.language.words(for: action.due)]
            .joined(separator: reader.language.listSeparator)
        tag = action.state.tag(reader)
        act = ActionActs.attach(to: action, reader)
    }

    private static func propose(_ prefilled: String, _ reader: PageReader) -> PageLink? {
        var acts = ProposalActs(reader)
        acts.add(.actPropose, ProposeAction.self, prefilled: prefilled)
        return acts.links.first
    }
}
