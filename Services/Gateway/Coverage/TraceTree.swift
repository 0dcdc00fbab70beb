internal import Localization
internal import Models

/// One place in a trace: what stands there, or that nothing does, and what follows from it.
struct TraceNode: PagePart {
    /// What kind of object stands there.
    let kind: String
    let items: [TraceItem]
    let nothing: String?
    let children: [TraceNode]
    let hasChildren: Bool

    init(_ kind: String, _ items: [TraceItem], nothing: String? = nil, _ children: [TraceNode] = []) {
        self.kind = kind
        self.items = items
        self.nothing = items.isEmpty ? nothing : nil
        self.children = children
        hasChildren = !children.isEmpty
    }
}

/// An object in a trace.
struct TraceItem: PagePart {
    let label: String?
    let text: String
    let address: String?
    var line: String?
    var tag: StatusTag?
    /// That what follows from it stands above.
    var above: String?
}

/// A trace as a tree: needs, the proposals that answer them, decisions, actions, and evidence. What hangs on several branches is
/// spelt out on the first. Needs that the same proposals answer stand together.
struct TraceTree {
    /// Of its five levels.
    static let heads: [TextKey] = [
        .needColumn, .proposalsTitle, .traceDecision, .columnAction, .actionEvidenceTitle,
    ]

    private let trace: Trace
    private let names: AnswerNames
    private let words: ProposalWords
    private let known: Set<ProposalNumber>
    private let decisions: [String: TracedDecision]
    private var shownProposals: Set<ProposalNumber> = []
    private var shownActions: Set<ActionID> = []
    private var shownDecisions: Set<String> = []

    init(_ trace: Trace, _ names: AnswerNames, _ words: ProposalWords) {
        (self.trace, self.names, self.words) = (trace, names, words)
        known = Set(trace.proposals.map(\.number))
        decisions = Dictionary(trace.decisions.map { ($0.id.rawValue, $0) }) { first, _ in first }
    }

    private var texts: Texts { words.texts }

    mutating func roots() -> [TraceNode] {
        var roots: [TraceNode] = []
        for (proposals, needs) in answered {
            var children = proposals.map { proposal in node(of: proposal) }
            let own = branches(actions(on: needs), decided(on: needs))
            if proposals.isEmpty || !own.isEmpty { children.append(withoutProposal(own)) }
            roots.append(TraceNode(texts.text(.needColumn), needs.map(item), children))
        }
        let loose = trace.proposals.map(\.number).filter { !shownProposals.contains($0) }
        var children = loose.map { proposal in node(of: proposal) }
        let rest = branches(
            trace.actions.filter { !shownActions.contains($0.id) },
            trace.decisions.filter { !shownDecisions.contains($0.id.rawValue) })
        if !rest.isEmpty { children.append(withoutProposal(rest)) }
        if !children.isEmpty {
            roots.append(TraceNode(texts.text(.needColumn), [], nothing: texts.text(.traceNoNeed), children))
        }
        return roots
    }

    /// The needs by the proposals of the trace that answer them.
    private var answered: [(proposals: [ProposalNumber], needs: [TracedNeed])] {
        let sets = trace.needs.map { need in need.proposals.filter(known.contains) }
        var seen: Set<[ProposalNumber]> = []
        return sets.filter { seen.insert($0).inserted }.map { proposals in
            (proposals, zip(trace.needs, sets).filter { $0.1 == proposals }.map(\.0))
        }
    }

    // MARK: What belongs where

    private func proposals(of action: TracedAction) -> Set<ProposalNumber> {
        let decided = action.decisions.compactMap { decisions[$0.rawValue] }.flatMap(\.proposals)
        return Set(action.proposals + decided).intersection(known)
    }

    private func isAbout(_ action: TracedAction, _ needs: [TracedNeed]) -> Bool {
        let decided = action.decisions.compactMap { decisions[$0.rawValue] }.flatMap(\.needs)
        return !Set(action.needs + decided).isDisjoint(with: needs.map(\.id))
    }

    /// Those that address the needs, and follow up no proposal of the trace.
    private func actions(on needs: [TracedNeed]) -> [TracedAction] {
        trace.actions.filter { proposals(of: $0).isEmpty && isAbout($0, needs) }
    }

    private func decided(on needs: [TracedNeed]) -> [TracedDecision] {
        trace.decisions.filter {
            known.isDisjoint(with: $0.proposals) && !Set($0.needs).isDisjoint(with: needs.map(\.id))
        }
    }

    // MARK: Nodes

    private func withoutProposal(_ children: [TraceNode]) -> TraceNode {
        TraceNode(
            texts.text(.proposalsTitle), [], nothing: texts.text(.traceNoProposal),
            children.isEmpty ? [undecided([noAction])] : children)
    }

    private mutating func node(of number: ProposalNumber) -> TraceNode {
        let proposal = trace.proposals.first { $0.number == number }
        var item = TraceItem(
            label: words.label(number), text: proposal?.title.rawValue ?? "", address: words.address(number))
        if proposal?.isCurrent == false { item.line = texts.text(.needNotCurrent) }
        guard shownProposals.insert(number).inserted else {
            item.above = texts.text(.traceAbove)
            return TraceNode(texts.text(.proposalsTitle), [item])
        }
        let children = branches(
            trace.actions.filter { proposals(of: $0).contains(number) },
            trace.decisions.filter { $0.proposals.contains(number) })
        return TraceNode(
            texts.text(.proposalsTitle), [item], children.isEmpty ? [undecided([noAction])] : children)
    }

    /// Actions by the decisions that they carry out, and decisions that none carries out.
    private mutating func branches(_ actions: [TracedAction], _ about: [TracedDecision]) -> [TraceNode] {
        var seen: Set<[Line]> = []
        var nodes = actions.map(\.decisions).filter { seen.insert($0).inserted }.map { set in
            let children = actions.filter { $0.decisions == set }.map { action in node(of: action) }
            return set.isEmpty ? undecided(children) : decided(set.map(\.rawValue), children)
        }
        let carried = Set(actions.flatMap(\.decisions).map(\.rawValue))
        for decision in about where !carried.contains(decision.id.rawValue) {
            nodes.append(decided([decision.id.rawValue], [noAction]))
        }
        return nodes
    }

    private mutating func decided(_ ids: [String], _ children: [TraceNode]) -> TraceNode {
        shownDecisions.formUnion(ids)
        let items = ids.map { id in
            guard let decision = decisions[id] else { return TraceItem(label: nil, text: id, address: nil) }
            return TraceItem(
                label: decision.number.rawValue, text: decision.title.rawValue,
                address: words.reader.address("/decisions/\(decision.number)"),
                line: words.language.words(for: decision.takenOn))
        }
        return TraceNode(texts.text(.traceDecision), items, children)
    }

    private func undecided(_ children: [TraceNode]) -> TraceNode {
        TraceNode(texts.text(.traceDecision), [], nothing: texts.text(.traceNoDecision), children)
    }

    private var noAction: TraceNode {
        TraceNode(texts.text(.columnAction), [], nothing: texts.text(.traceNoAction))
    }

    private mutating func node(of action: TracedAction) -> TraceNode {
        let owner = names.name(of: .party, action.owner)
        var item = TraceItem(
            label: "\(action.number)", text: action.title.rawValue,
            address: words.reader.address("/actions/\(action.number)"),
            line: [owner, words.language.words(for: action.due)].joined(separator: words.language.listSeparator),
            tag: action.state.tag(words.reader))
        guard shownActions.insert(action.id).inserted else {
            item.above = texts.text(.traceAbove)
            return TraceNode(texts.text(.columnAction), [item])
        }
        let evidence = action.evidence.map { piece in
            TraceItem(
                label: nil, text: piece.title.rawValue,
                address: words.reader.address("/actions/\(action.number)#evidence"),
                line: words.language.words(for: piece.dated), tag: .evidence(accepted: piece.accepted, texts))
        }
        return TraceNode(
            texts.text(.columnAction), [item],
            [TraceNode(texts.text(.actionEvidenceTitle), evidence, nothing: texts.text(.traceNoEvidence))])
    }

    private func item(_ need: TracedNeed) -> TraceItem {
        TraceItem(
            label: nil, text: need.summary.rawValue, address: words.reader.address("/needs/\(need.id)"),
            line: need.regions.isEmpty
                ? nil : words.names(need.regions).joined(separator: words.language.listSeparator))
    }
}
