internal import Localization
internal import Models

/// What the page of a trace is made of; nil for what could not be had.
struct TraceContents: Sendable {
    var query = PageQuery()
    /// Whether the address says where to begin.
    var isAsked = false
    var trace: Trace?
    var names = AnswerNames()
    /// Where one can begin; nothing where that is known.
    var needs: [Need] = []
    var proposals: [Proposal] = []
    var decisions: [Models.Decision] = []

    /// The beginnings that an address can name.
    static let starts = TraceKind.allCases.map(\.rawValue)
}

/// From needs to evidence: what hangs together, from any one of them.
struct TracePage: WebPage {
    static let template = PageTemplate.trace

    let frame: Frame
    let tabs: [PageLink]
    /// Where one can begin; nil where that is known.
    let begin: Begin?
    /// To the page that asks where to begin.
    let elsewhere: PageLink?
    let start: PageLink?
    let note: String?
    let heads: [String]
    let hasRoots: Bool
    let roots: [TraceNode]
    let more: PageLink?

    struct Begin: PagePart {
        let forms: [Start]
    }

    /// A form of one question, which leads to the trace.
    struct Start: PagePart {
        let action: String
        let name: String
        let label: String
        let options: [FormField.Option]
        let isChoice: Bool
    }

    init(_ contents: TraceContents, _ reader: PageReader) {
        let texts = reader.texts
        let words = ProposalWords(reader)
        tabs = CoverageTab.trace.links(for: reader)
        begin = contents.isAsked ? nil : Begin(forms: Self.forms(contents, words))
        elsewhere = contents.isAsked ? reader.link(.traceElsewhere, "/trace") : nil
        var tree = contents.trace.map { TraceTree($0, contents.names, words) }
        roots = tree?.roots() ?? []
        hasRoots = !roots.isEmpty
        heads = TraceTree.heads.map { texts.text($0) }
        start = contents.trace.flatMap { Self.start(of: $0, contents, words) }
        note = contents.isAsked && contents.trace == nil ? texts.text(.blockAway) : nil
        more = contents.trace?.next.map {
            PageLink(
                address: contents.query.address(reader.address("/trace"), with: ["after": $0]),
                words: texts.text(.traceMore))
        }
        let title = texts.text(.traceTitle)
        frame = Frame(
            start.map { "\(title)\(reader.language.labelSeparator)\($0.words)" } ?? title, reader, area: .proposals,
            crumbs: [CoverageTab.proposals.link(for: reader)], isIndexed: !reader.isSignedIn)
    }

    /// What the trace begins with, which has a page of its own.
    private static func start(of trace: Trace, _ contents: TraceContents, _ words: ProposalWords) -> PageLink? {
        let id = trace.from.id.rawValue
        func link(_ place: String, _ words: String, _ reader: PageReader) -> PageLink {
            PageLink(address: reader.address(place), words: words)
        }
        let separator = words.language.labelSeparator
        switch trace.from.kind {
        case .need:
            let need = trace.needs.first { $0.id.rawValue == id }
            return link("/needs/\(id.escapedForPath)", need?.summary.rawValue ?? id, words.reader)
        case .proposal:
            guard let number = ProposalNumber(quoted: id) else { return nil }
            let title = trace.proposals.first { $0.number == number }.map { "\(separator)\($0.title)" } ?? ""
            return PageLink(address: words.address(number), words: words.label(number) + title)
        case .decision:
            guard let decision = trace.decisions.first(where: { $0.id.rawValue == id || $0.number.rawValue == id })
            else { return nil }
            return link(
                "/decisions/\(decision.number)", "\(decision.number)\(separator)\(decision.title)", words.reader)
        case .action:
            guard let action = trace.actions.first(where: { $0.id.rawValue == id }) else { return nil }
            let kind = "\(words.texts.text(.columnAction)) \(action.number)"
            return link("/actions/\(action.number)", "\(kind)\(separator)\(action.title)", words.reader)
        case .evidence:
            guard let action = trace.actions.first else { return nil }
            return link(
                "/actions/\(action.number)#evidence", words.texts.text(.traceEvidenceNumber, ["number": .text(id)]),
                words.reader)
        }
    }

    private static func forms(_ contents: TraceContents, _ words: ProposalWords) -> [Start] {
        let texts = words.texts
        func choice(_ name: String, _ key: TextKey, _ options: [(value: String, words: String)]) -> Start? {
            guard !options.isEmpty else { return nil }
            return Start(
                action: words.reader.address("/trace"), name: name, label: texts.text(key),
                options: options.map {
                    FormField.Option(id: "", value: $0.value, words: $0.words, isChosen: false)
                }, isChoice: true)
        }
        let action = Start(
            action: words.reader.address("/trace"), name: "action", label: texts.text(.traceActionNumber), options: [],
            isChoice: false)
        let separator = words.language.labelSeparator
        return [
            choice(
                "need", .needColumn,
                NeedGroups(contents.needs).groups.flatMap(\.needs).map { ($0.id.rawValue, $0.summary.rawValue) }),
            choice(
                "proposal", .proposalsTitle,
                contents.proposals.map { ($0.number.description, "\(words.label($0.number))\(separator)\($0.title)") }),
            choice(
                "decision", .traceDecision,
                contents.decisions.map { ($0.number.rawValue, "\($0.number)\(separator)\($0.title)") }),
            action,
        ].compactMap(\.self)
    }
}
