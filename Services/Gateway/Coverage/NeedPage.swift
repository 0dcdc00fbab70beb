internal import Localization
internal import Models

/// What the page of a need is made of; nil for what could not be had.
struct NeedContents: Sendable {
    let need: Need
    /// What the answer calls the objects that it names.
    var names = AnswerNames()
    var trace: Trace?
    var traceNames = AnswerNames()
    var clocks = RecordClocks()
    var follow: FollowForm?

    init(_ need: Need) { self.need = need }
}

/// One need: what was said, where it comes from, which proposals answer it, what is done, and what is missing.
struct NeedPage: WebPage {
    static let template = PageTemplate.need

    let frame: Frame
    let tabs: [PageLink]
    let over: String
    let heading: WordedText
    let wording: WordingNote?
    let tag: StatusTag?
    let follow: FollowForm?
    let acts: LinkGroup?
    let gaps: [String]
    let gapsNote: String?
    /// Whether anything is known of what is missing.
    let hasGaps: Bool
    let origin: [RecordRow]
    let proposals: [ProposalRow]
    let proposalsNote: String?
    let decisions: [PageLink]
    let hasDecisions: Bool
    let actions: [TracedActionRow]
    let actionsNote: String?
    let trace: PageLink
    let corrections: [CorrectionRow]
    let hasCorrections: Bool

    struct ProposalRow: PagePart {
        let label: String
        let title: String?
        let address: String
        let note: String?
    }

    init(_ contents: NeedContents, _ reader: PageReader) {
        let (texts, need) = (reader.texts, contents.need)
        let words = ProposalWords(reader)
        tabs = CoverageTab.needs.links(for: reader)
        over = texts.text(.needKind, ["item": .text(need.place)])
        let heading =
            need.originals.first.map { WordedText($0, in: need, for: reader.language) } ?? need.summary(for: reader)
        self.heading = heading
        let forms = TranslationForms(need: need, reader)
        wording = WordingNote(need, reader) { forms.propose($0) }
        tag = need.withdrawnTag(texts)
        follow = contents.follow
        acts = LinkGroup(
            texts.text(.whatYouCanDo), Self.acts(on: need, reader) + forms.acts(withdrawing: need.translations))
        let found = NeedGaps(need, contents.trace, texts)
        gaps = found.sentences
        gapsNote = contents.trace == nil ? texts.text(.blockAway) : found.none
        hasGaps = !gaps.isEmpty || gapsNote != nil
        origin = Self.origin(of: need, words)
        proposals = Self.proposals(contents, words)
        proposalsNote = proposals.isEmpty ? texts.text(.needNoProposal) : nil
        decisions = (contents.trace?.decisions ?? []).filter { $0.needs.contains(need.id) }.map {
            PageLink(
                address: reader.address("/decisions/\($0.number)"),
                words: "\($0.number)\(reader.language.labelSeparator)\($0.title)")
        }
        hasDecisions = !decisions.isEmpty
        actions = (contents.trace?.actions ?? []).map { TracedActionRow($0, contents.traceNames, words) }
        actionsNote = texts.note(contents.trace?.actions, nothing: .needNoAction)
        trace = reader.link(.needTrace, "/trace?need=\(need.id.rawValue.escapedForQuery)")
        corrections = (need.corrections ?? []).reversed().map { CorrectionRow($0, contents, words) }
        hasCorrections = !corrections.isEmpty
        frame = Frame(
            "\(over)\(reader.language.labelSeparator)\(heading.text)", reader, area: .proposals,
            crumbs: CoverageTab.needs.crumbs(for: reader), isIndexed: !reader.isSignedIn)
    }

    private static func acts(on need: Need, _ reader: PageReader) -> [PageLink] {
        guard need.withdrawnAt == nil else { return [] }
        let values = ["need": need.id.rawValue]
        var acts = ProposalActs(reader)
        acts.add(
            .actPropose, ProposeAction.self, prefilled: "needs=\(need.id.rawValue.escapedForQuery)")
        acts.add(RelateNeed.self, values)
        acts.add(CorrectNeed.self, values)
        acts.add(WithdrawNeed.self, values)
        return acts.links
    }

    private static func origin(of need: Need, _ words: ProposalWords) -> [RecordRow] {
        let labels = FormWords(words.language)
        func row(_ field: String, _ text: String?) -> RecordRow? {
            guard let text, !text.isEmpty else { return nil }
            let label = labels.label(field, within: "Need")
            return RecordRow(
                label: label.text, labelLanguage: label.language.map { [$0] } ?? [], texts: [RecordText(text: text)],
                groups: [])
        }
        return [
            row("heading", need.heading?.rawValue), row("source", need.source?.rawValue ?? need.place),
            row("regions", words.names(need.regions).joined(separator: words.language.listSeparator)),
        ].compactMap(\.self)
    }

    /// Those that were linked to it, and those that came of them.
    private static func proposals(_ contents: NeedContents, _ words: ProposalWords) -> [ProposalRow] {
        guard let trace = contents.trace else {
            return contents.need.relatedProposals.map {
                ProposalRow(label: words.label($0), title: nil, address: words.address($0), note: nil)
            }
        }
        return trace.proposals.map {
            ProposalRow(
                label: words.label($0.number), title: $0.title.rawValue, address: words.address($0.number),
                note: $0.isCurrent ? nil : words.texts.text(.needNotCurrent))
        }
    }
}

/// What a need lacks on the way to the evidence, in sentences.
struct NeedGaps: Sendable {
    private(set) var sentences: [String] = []
    /// That nothing is missing; nil where something is, or where it cannot be told.
    private(set) var none: String?

    init(_ need: Need, _ trace: Trace?, _ texts: Texts) {
        guard let trace, need.withdrawnAt == nil else { return }
        if !trace.proposals.contains(where: \.isCurrent) { sentences.append(texts.text(.needNoCurrent)) }
        // Further actions may follow: only a whole trace says that there is none.
        guard trace.next == nil else { return }
        let decided = Set(trace.decisions.filter { $0.needs.contains(need.id) }.map(\.id.rawValue))
        let own = trace.actions.filter { action in
            action.state.isLive
                && (action.needs.contains(need.id) || action.decisions.contains { decided.contains($0.rawValue) })
        }
        if own.isEmpty { sentences.append(texts.text(.needNoAction)) }
        let unproven = trace.actions.filter { action in
            action.state.isLive && !action.evidence.contains { $0.accepted == true }
        }
        if !unproven.isEmpty { sentences.append(texts.text(.needUnproven, ["count": .number(unproven.count)])) }
        none = sentences.isEmpty ? texts.text(.needNoGap) : nil
    }
}

/// An action of a trace, as a row: who does what by when, where it stands, and what was shown for it.
struct TracedActionRow: PagePart {
    let title: String
    let address: String
    let kind: String
    let due: String
    let tag: StatusTag
    let follows: String?
    let evidence: String?

    init(_ action: TracedAction, _ names: AnswerNames, _ words: ProposalWords) {
        let texts = words.texts
        title = action.title.rawValue
        address = words.reader.address("/actions/\(action.number)")
        kind = texts.text(
            .actionOwnedBy,
            ["number": .number(action.number), "owner": .text(names.name(of: .party, action.owner))])
        due = texts.text(.columnDue) + words.language.labelSeparator + words.language.words(for: action.due)
        tag = action.state.tag(words.reader)
        let labels = action.proposals.map(words.label)
        follows =
            labels.isEmpty
            ? nil : texts.text(.followsUp, ["proposals": .text(labels.joined(separator: words.language.listSeparator))])
        let accepted = action.evidence.count { $0.accepted == true }
        evidence = accepted == 0 ? nil : texts.text(.needEvidence, ["count": .number(accepted)])
    }
}

/// One correction: when, who, why, and what was said before.
struct CorrectionRow: PagePart {
    let when: String
    let who: String
    let reason: String
    let former: [RecordTerm]

    init(_ correction: Correction, _ contents: NeedContents, _ words: ProposalWords) {
        let labels = FormWords(words.language)
        when = words.language.words(for: contents.clocks.time(correction.at, in: words.reader.process?.zone))
        who = contents.names.name(of: .actor, correction.by)
        reason = correction.reason.rawValue
        former = correction.former.compactMap { value in
            value.value.map { RecordTerm(label: labels.label(value.field.rawValue, within: "Need").text, text: $0) }
        }
    }
}
