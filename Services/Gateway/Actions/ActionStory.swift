internal import Localization
internal import Models

/// What happened to an action: reports, evidence, and all of it by time.
struct ActionStory {
    private let action: FollowUpAction
    private let names: AnswerNames
    private let clocks: RecordClocks
    private let reader: PageReader

    init(_ action: FollowUpAction, _ names: AnswerNames, _ clocks: RecordClocks, _ reader: PageReader) {
        (self.action, self.names, self.clocks, self.reader) = (action, names, clocks, reader)
    }

    private var texts: Texts { reader.texts }

    var reports: [ActionPage.Report] {
        (action.reports ?? []).reversed().map { report in
            ActionPage.Report(
                percent: reader.language.percent(report.percent.rawValue),
                period: period(of: report), text: report.narrative.rawValue,
                obstacles: report.obstacles?.rawValue, support: report.supportNeeded?.rawValue,
                who: [who(report.by, report.onBehalfOf), moment(report.at)].joined(
                    separator: reader.language.listSeparator))
        }
    }

    private func period(of report: ProgressReport) -> String {
        let (first, last) = (day(report.periodStart), day(report.periodEnd))
        return first == last ? first : "\(first) – \(last)"
    }

    var evidence: [ActionPage.Piece] {
        (action.evidence ?? []).map { piece in
            let dated = texts.text(.evidenceDated, ["date": .text(day(piece.dated))])
            return ActionPage.Piece(
                title: piece.title.rawValue, address: address(of: piece),
                line: [dated, who(piece.by, piece.onBehalfOf)].joined(separator: reader.language.listSeparator),
                tag: tag(of: piece), acts: LinkGroup("", acts(on: piece)))
        }
    }

    /// What the reader may do with a piece of evidence.
    private func acts(on piece: Evidence) -> [PageLink] {
        guard piece.withdrawnAt == nil, !action.state.isFinal else { return [] }
        let words = FormWords(reader.language)
        let isOwner =
            reader.actor.has(.secretariat)
            || ActionOwner(party: action.owner, kind: action.ownerKind).isActedFor(by: reader.actor)
        func link(_ type: any Request.Type, _ verb: String) -> PageLink {
            PageLink(
                address: reader.address("/actions/\(action.number)/evidence/\(piece.number)/\(verb)"),
                words: words.title(of: type))
        }
        var links: [PageLink] = []
        if reader.may(ReviewEvidence.self), piece.review == nil { links.append(link(ReviewEvidence.self, "review")) }
        if reader.may(CorrectEvidence.self), isOwner {
            links += [link(CorrectEvidence.self, "correct"), link(WithdrawEvidence.self, "withdraw")]
        }
        return links
    }

    /// What is ahead first, then what happened, the newest first.
    func timeline(now: Instant) -> [ActionPage.Step] {
        var steps: [(at: Instant, step: ActionPage.Step)] = []
        func add(_ at: Instant, _ text: String, _ reason: Prose? = nil) {
            steps.append(
                (at, ActionPage.Step(when: moment(at), text: text, reason: reason?.rawValue, shape: "")))
        }
        for step in action.history ?? [] {
            add(
                step.at,
                texts.text(
                    .stepMoved, ["act": .text(texts.text(step.move.told)), "who": .text(who(step.by, step.onBehalfOf))]),
                step.reason)
        }
        for report in action.reports ?? [] {
            add(
                report.at,
                texts.text(
                    .stepReported,
                    ["percent": .number(report.percent.rawValue), "who": .text(who(report.by, report.onBehalfOf))]))
        }
        for piece in action.evidence ?? [] {
            add(
                piece.at,
                texts.text(
                    .stepEvidence,
                    ["title": .text(piece.title.rawValue), "who": .text(who(piece.by, piece.onBehalfOf))]))
        }
        for asked in action.extensions ?? [] {
            add(
                asked.requestedAt,
                texts.text(
                    .stepExtension,
                    [
                        "date": .text(deadline(asked.newDue)),
                        "who": .text(who(asked.requestedBy, asked.requestedOnBehalfOf)),
                    ]), asked.reason)
        }
        let past = steps.sorted { $0.at > $1.at }.map(\.step)
        guard action.state.isOpen, action.dueAt > now else { return past }
        return [
            ActionPage.Step(
                when: deadline(action.dueAt), text: texts.text(.stepDue), reason: nil, shape: "ahead")
        ] + past
    }

    private func who(_ actor: ActorID, _ party: PartyID?) -> String {
        let name = names.name(of: .actor, actor)
        guard let party else { return name }
        return name + reader.language.listSeparator
            + texts.text(.stepForParty, ["party": .text(names.name(of: .party, party))])
    }

    private func address(of piece: Evidence) -> String? {
        if let file = piece.attachment {
            return "\(reader.root)\(JSONAPI.prefix)/attachments/\(file)/content"
        }
        switch piece.kind {
        case .link: return WebAddress(rawValue: piece.reference.rawValue)?.rawValue
        case .document: return reader.address("/documents/\(piece.reference)")
        default: return nil
        }
    }

    private func tag(of piece: Evidence) -> StatusTag {
        piece.withdrawnAt == nil
            ? .evidence(accepted: piece.review?.accepted, texts) : StatusTag(texts.text(.evidenceWithdrawn), .none)
    }

    private func day(_ date: CalendarDate) -> String { reader.language.words(for: date) }
    private func moment(_ instant: Instant) -> String {
        reader.language.words(for: clocks.time(instant, in: action.zone))
    }
    private func deadline(_ instant: Instant) -> String {
        reader.language.words(forDeadline: clocks.time(instant, in: action.zone))
    }
}

extension FollowUpAction {
    /// The moments that its page tells of, each in the zone of the action.
    var moments: [(instant: Instant, zone: TimeZoneName)] {
        var instants = [dueAt] + (history ?? []).map(\.at) + (reports ?? []).map(\.at) + (evidence ?? []).map(\.at)
        for asked in extensions ?? [] { instants += [asked.requestedAt, asked.newDue] }
        return instants.map { ($0, zone) }
    }
}
