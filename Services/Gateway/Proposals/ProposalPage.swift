internal import Localization
internal import Models

/// A proposal: its text, where it comes from, who discussed it, what parties hold of it, and what is being done about it.
struct ProposalPage: WebPage {
    static let template = PageTemplate.proposal

    let frame: Frame
    let over: String
    let heading: ForeignText
    let tag: StatusTag
    let version: String?
    let acts: LinkGroup?
    let follow: FollowForm?
    /// In which publication it stands, where that keeps it from being merged.
    let published: PageLink?
    let replacedBy: [PageLink]
    let hasSuccessors: Bool
    let text: ProposalText
    let origin: ProposalOrigin
    let relations: ProposalRelationsBlock
    let work: ProposalWork
    let versions: ProposalVersionsBlock
    let views: ProposalViews
    let more: [PageLink]

    init(_ contents: ProposalContents, _ reader: PageReader) {
        let texts = reader.texts
        let words = ProposalWords(reader)
        let proposal = contents.proposal
        let label = words.label(proposal.number)
        over = texts.text(
            .proposalInCluster, ["number": .text(label), "cluster": .text(words.title(proposal.cluster))])
        text = ProposalText(contents, words)
        heading = text.title
        tag = proposal.status.tag(reader)
        version = contents.current.map { version in
            texts.text(
                .proposalVersionOf,
                [
                    "version": .number(version.version),
                    "date": .text(contents.clocks.day(version.writtenAt, for: reader)),
                ])
        }
        acts = LinkGroup(texts.text(.whatYouCanDo), Self.acts(contents, reader).links)
        follow = contents.follow
        published = contents.holding.map { publication in
            PageLink(
                address: reader.address("/publications"),
                words: texts.text(.proposalPublished, ["number": .number(publication.number)]))
        }
        replacedBy = contents.successors.map(words.link)
        hasSuccessors = !replacedBy.isEmpty
        origin = ProposalOrigin(contents, title: text.title.text, words)
        relations = ProposalRelationsBlock(contents, words)
        work = ProposalWork(contents, words)
        versions = ProposalVersionsBlock(contents, words)
        views = ProposalViews(contents, words)
        more = [
            reader.link(.proposalSimilar, "/proposals/\(proposal.number)/similar-texts"),
            reader.link(.proposalMoves, "/proposals/\(proposal.number)/moves"),
            reader.link(.traceTitle, "/trace?proposal=\(proposal.number)"),
            reader.link(.indicatorsTitle, "/indicators?proposal=\(proposal.number)"),
        ]
        frame = Frame(
            "\(label)\(reader.language.labelSeparator)\(text.title.text)", reader, area: .proposals,
            crumbs: [reader.link(.areaProposals, "/proposals")], live: LiveEvents(about: ObjectPath(proposal.number)),
            notice: contents.notice,
            isIndexed: !reader.isSignedIn)
    }

    /// What the reader can do with it as it stands now.
    private static func acts(_ contents: ProposalContents, _ reader: PageReader) -> ProposalActs {
        let proposal = contents.proposal
        let (place, isOpen) = (["proposal": proposal.number.description], proposal.status.isOpen)
        var acts = ProposalActs(reader)
        if isOpen {
            let own = reader.actor.party.flatMap { party in contents.positions?.first { $0.party == party } }
            let take: TextKey =
                reader.actor.party == nil
                ? .proposalRecordPosition : own == nil ? .proposalTakePosition : .proposalChangePosition
            acts.add(take, TakePosition.self, place)
            if own != nil { acts.add(.proposalWithdrawPosition, WithdrawPosition.self, place) }
            acts.add(.proposalAnswer, AnswerGuidingQuestion.self, place)
            acts.add(.proposalAmend, ProposeAmendment.self, place)
        }
        if proposal.status.isCurrent {
            acts.add(.actPropose, ProposeAction.self, prefilled: "proposals=\(proposal.number)")
        }
        if isOpen {
            acts.add(.proposalRevise, ReviseProposal.self, place)
            acts.add(
                .proposalTranslate, TranslateVersion.self,
                place.merging(["version": "\(proposal.version)"]) { first, _ in first })
        }
        acts.add(.proposalRecordMention, RecordMention.self, place)
        if isOpen { acts.add(.proposalClassify, ClassifyProposal.self, place) }
        if ProposalStateMachine.steps[proposal.status] != nil {
            acts.add(.proposalMove, MoveProposal.self, place)
        }
        guard contents.holding == nil else { return acts }
        if proposal.status.isCurrent {
            acts.add(.proposalMergeIt, MergeProposals.self, prefilled: "proposals=\(proposal.number)")
            acts.add(.proposalSplitIt, SplitProposal.self, place)
        }
        if let last = contents.lineage?.operations.last(where: { $0.reversal == nil }) {
            acts.add(.proposalReverse, ReverseOperation.self, ["operation": last.id.rawValue])
        }
        return acts
    }
}

/// The text of a proposal that holds, in the best language there is for the reader.
struct ProposalText: PagePart {
    let title: ForeignText
    let body: ForeignText
    /// In which language it stands.
    let note: String?
    let missing: String?
    let whatChanged: String?

    init(_ contents: ProposalContents, _ words: ProposalWords) {
        let (texts, language) = (words.texts, words.language)
        func name(_ language: LanguageTag) -> MessageValue {
            .text(WordNames.name(of: language, in: words.language))
        }
        let proposal = contents.proposal
        guard let version = contents.current,
            let shown = language.best(of: Set(version.texts.map(\.language))),
            let found = version.texts.first(where: { $0.language == shown })
        else {
            title = ForeignText(proposal.title.rawValue, in: language, for: language)
            body = ForeignText(proposal.summary.rawValue, in: language, for: language)
            (note, missing, whatChanged) = (nil, nil, nil)
            return
        }
        title = ForeignText(found.title.rawValue, in: shown, for: language)
        body = ForeignText(found.text.rawValue, in: shown, for: language)
        note =
            shown == version.language
            ? texts.text(.proposalTextOriginal, ["language": name(shown)])
            : texts.text(.proposalTextTranslated, ["language": name(shown), "original": name(version.language)])
        missing = shown == language ? nil : texts.text(.proposalTextMissing, ["language": name(language)])
        whatChanged =
            version.version > 1
            ? texts.text(.proposalWhatChanged, ["version": .number(version.version)]) : nil
    }
}
