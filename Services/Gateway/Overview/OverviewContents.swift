internal import Localization
internal import Models

/// What the overview is made of; nil for what could not be had.
struct OverviewContents: Sendable {
    var matrix: AnnexMatrix?
    /// Whether the matrix could not be had, and not only that there is none yet.
    var isMatrixAway = false
    var board: ActionBoard?
    var gaps: CoverageGaps?
    var progress: MandateProgress?
    var latest: [LatestEvent]?
    var actions: [FollowUpAction]?
    var calls: [Call]?
    var sessions: [Session]?
    var parties = PartyWords()
    var clocks = RecordClocks()
    var now = Instant.now
    var notice: String?

    private static let shown = 6

    /// What is due next: actions, calls and sessions by their dates. Nil where none of them could be had.
    func upcoming(for reader: PageReader) -> [OverviewPage.UpcomingRow]? {
        guard actions != nil || calls != nil || sessions != nil else { return nil }
        let (texts, language) = (reader.texts, reader.language)
        var rows: [(Instant, OverviewPage.UpcomingRow)] = []
        for action in actions ?? [] where action.state.isOpen && action.dueAt > now {
            let owner = parties.names[action.owner]?.rawValue ?? action.ownerName?.rawValue ?? action.owner.rawValue
            rows.append(
                (
                    action.dueAt,
                    OverviewPage.UpcomingRow(
                        title: action.title(for: reader), address: reader.address("/actions/\(action.number)"),
                        kind: texts.text(.actionWithOwner, ["number": .number(action.number), "owner": .text(owner)]),
                        when: texts.text(.dueOn, ["date": .text(language.words(for: action.due))]))
                ))
        }
        for call in calls ?? [] where call.closes > now && call.withdrawnAt == nil {
            let closing = language.words(forDeadline: clocks.time(call.closes, in: call.zone))
            rows.append(
                (
                    call.closes,
                    OverviewPage.UpcomingRow(
                        title: call.title(for: reader), address: reader.address("/calls/\(call.id)"),
                        kind: texts.text(.callForInputs), when: texts.text(.closesOn, ["date": .text(closing)]))
                ))
        }
        for session in sessions ?? [] where session.endsAt > now {
            rows.append(
                (
                    session.startsAt,
                    OverviewPage.UpcomingRow(
                        title: session.title(for: reader), address: reader.address("/sessions/\(session.id)"),
                        kind: [texts.text(.sessionKind), session.place?.rawValue].compactMap(\.self)
                            .joined(separator: language.listSeparator), when: language.words(for: session.starts))
                ))
        }
        return rows.sorted { $0.0 < $1.0 }.prefix(Self.shown).map(\.1)
    }
}
