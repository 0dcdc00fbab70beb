internal import Localization
internal import Models

/// One follow-up action: where it stands, what this reader can do, what it is about, and what happened.
struct ActionPage: WebPage {
    static let template = PageTemplate.action

    let frame: Frame
    let over: String
    let heading: WordedText
    let wording: WordingNote?
    let tag: StatusTag
    let progress: ProgressBar
    let due: DueWords
    let acts: LinkGroup?
    let follow: FollowForm?
    let text: WordedText?
    let terms: [RecordRow]
    let trace: PageLink
    let reports: [Report]
    let reportsNote: String?
    let evidence: [Piece]
    let evidenceNote: String?
    let timeline: [Step]

    struct Report: PagePart {
        let percent: String
        let period: String
        let text: String
        let obstacles: String?
        let support: String?
        let who: String
    }

    struct Piece: PagePart {
        let title: String
        let address: String?
        let line: String
        let tag: StatusTag
        let acts: LinkGroup?
    }

    struct Step: PagePart {
        let when: String
        let text: String
        let reason: String?
        /// `ahead`, or nothing.
        let shape: String
    }

    init(
        _ action: FollowUpAction, _ names: AnswerNames, clocks: RecordClocks, now: Instant,
        follow: FollowForm? = nil, _ reader: PageReader
    ) {
        let texts = reader.texts
        let story = ActionStory(action, names, clocks, reader)
        let owner = names.name(of: .party, action.owner)
        over = texts.text(.actionOwnedBy, ["number": .number(action.number), "owner": .text(owner)])
        let forms = TranslationForms(action: action, reader)
        let words = action.originals.map { WordedText($0, in: action, for: reader.language) }
        let heading = words.first ?? action.title(for: reader)
        self.heading = heading
        wording = WordingNote(action, reader) { forms.propose($0) }
        tag = action.state.tag(reader)
        progress = ProgressBar(Double(action.percent.rawValue), called: texts.text(.columnProgress), reader.language)
        due = DueWords(action, reader, now: now)
        let party = reader.actor.party == action.owner ? owner : nil
        acts = LinkGroup(
            party.map { texts.text(.whatYouCanDoFor, ["party": .text($0)]) } ?? texts.text(.whatYouCanDo),
            ActionActs(action, reader).links + forms.acts(withdrawing: action.translations))
        self.follow = follow
        text = words.dropFirst().first
        terms = ActionTermsRows(action, names, clocks, reader).rows
        trace = reader.link(.traceTitle, "/trace?action=\(action.number)")
        reports = story.reports
        reportsNote = reports.isEmpty ? texts.text(.actionReportsNone) : nil
        evidence = story.evidence
        evidenceNote = evidence.isEmpty ? texts.text(.actionEvidenceNone) : nil
        timeline = story.timeline(now: now)
        frame = Frame(
            "\(texts.text(.columnAction)) \(action.number)\(reader.language.labelSeparator)\(heading.text)", reader,
            area: .actions,
            crumbs: [reader.link(.actionsTitle, "/actions")], live: LiveEvents(about: ObjectPath(action.id)),
            isIndexed: action.visibility == .public)
    }
}

/// What a reader can do with an action now: the service that owns it decides in the end.
struct ActionActs {
    let links: [PageLink]

    init(_ action: FollowUpAction, _ reader: PageReader) {
        guard reader.isSignedIn else {
            // Whoever is to act is led to where they can.
            links =
                action.state.isOpen
                ? [reader.signIn] : []
            return
        }
        let place = "/actions/\(action.number)"
        func link(_ key: TextKey, _ verb: String) -> PageLink { reader.link(key, "\(place)/\(verb)") }
        let moves = (reader.may(MoveAction.self) ? action.allowedMoves ?? [] : []).map {
            link($0.act, "move?move=\($0.rawValue)")
        }
        let isOwner = ActionOwner(party: action.owner, kind: action.ownerKind).isActedFor(by: reader.actor)
        var others: [PageLink] = []
        if let attach = Self.attach(to: action, reader) {
            others += [link(.actReport, "progress/report"), attach, link(.actMoreTime, "extensions/request")]
        }
        if reader.actor.isSteering {
            others += (action.extensions ?? []).filter { $0.state == .requested }.map { asked in
                reader.link(.actDecideExtension, "/extensions/\(asked.id)/decide")
            }
        }
        if !action.state.isFinal, isOwner || reader.actor.isSteering, reader.may(ReviseAction.self) {
            others += [link(.actRevise, "revise"), link(.actDependency, "dependencies/add")]
            let words = FormWords(reader.language)
            others += (action.dependencies ?? []).filter { $0.later == action.id }.map { dependency in
                PageLink(
                    address: reader.address("\(place)/dependencies/\(dependency.earlier)/remove"),
                    words: words.title(of: RemoveDependency.self))
            }
        }
        if reader.actor.isSteering, action.state.isOpen {
            let words = FormWords(reader.language)
            others.append(
                action.suppressedUntil == nil
                    ? PageLink(
                        address: reader.address("\(place)/escalations/suppress"),
                        words: words.title(of: SuppressEscalation.self))
                    : PageLink(
                        address: reader.address("\(place)/escalations/resume"),
                        words: words.title(of: ResumeEscalation.self)))
        }
        links = moves + others
    }

    /// Attaching evidence, for who acts for the owner while work is under way.
    static func attach(to action: FollowUpAction, _ reader: PageReader) -> PageLink? {
        guard reader.isSignedIn, [.accepted, .inProgress, .blocked].contains(action.state),
            ActionOwner(party: action.owner, kind: action.ownerKind).isActedFor(by: reader.actor)
        else { return nil }
        return reader.link(.actAttach, "/actions/\(action.number)/evidence/attach")
    }
}
