internal import Localization
internal import Models

/// What one's own work is made of; nil for what could not be had, or is not the reader's to have.
struct MyWorkContents: Sendable {
    /// Those of the reader's party that are to be done, the soonest due first.
    var actions: Page<FollowUpAction>?
    var calls: [Call]?
    var drafts: [Draft]?
    var inbox: [InboxItem]?
    /// How many there are in each queue, by where it is shown.
    var counts: [Queue: Count] = [:]
    var clocks = RecordClocks()
    var now = Instant.now

    /// How many there are, as far as they were counted.
    struct Count: Sendable {
        let number: Int
        var isMore = false

        init(_ number: Int) { self.number = number }

        init(_ page: Page<some Contract>) { (number, isMore) = (page.items.count, page.next != nil) }

        var text: String { isMore ? "\(number)+" : "\(number)" }
    }

    enum Queue: CaseIterable, Sendable {
        case verify
        case extensions
        case evidence
        case successors
        case drafts
        case unreachable

        var key: TextKey {
            switch self {
            case .verify: .queueVerify
            case .extensions: .queueExtensions
            case .evidence: .queueEvidence
            case .successors: .queueSuccessors
            case .drafts: .queueDrafts
            case .unreachable: .queueUnreachable
            }
        }

        var place: String {
            switch self {
            case .verify: "/actions?state=done"
            case .extensions: "/extensions?state=requested"
            case .evidence: "/evidence?reviewed=false"
            case .successors: "/successors?state=proposed"
            case .drafts: "/notifications?state=draft"
            case .unreachable: "/unreachable-delegations"
            }
        }
    }

    func queues(for reader: PageReader) -> [OverviewPage.Fact] {
        Queue.allCases.compactMap { queue in
            counts[queue].map {
                OverviewPage.Fact(
                    count: $0.text, words: reader.texts.text(queue.key), address: reader.address(queue.place))
            }
        }
    }

    /// What the reader is asked to do, the soonest due first.
    func tasks(for reader: PageReader) -> [MyWorkPage.Task] {
        let due = (actions?.items ?? []).map { ($0.dueAt, task(for: $0, reader)) }
        let asked = (calls ?? []).filter { $0.closes > now && $0.opens <= now && $0.withdrawnAt == nil }
            .map { ($0.closes, task(for: $0, reader)) }
        let begun = (drafts ?? []).filter { $0.submission == nil }.map { ($0.savedAt, task(for: $0, reader)) }
        return (due + asked + begun).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func task(for action: FollowUpAction, _ reader: PageReader) -> MyWorkPage.Task {
        let texts = reader.texts
        let place = "/actions/\(action.number)"
        let act =
            action.state == .proposed
            ? reader.link(.taskAnswerAction, place) : reader.link(.actReport, "\(place)/progress/report")
        let day = reader.language.words(for: action.due)
        return MyWorkPage.Task(
            title: action.title(for: reader), address: reader.address(place),
            kind: "\(texts.text(.columnAction)) \(action.number)", when: texts.text(.dueOn, ["date": .text(day)]),
            tag: action.state == .proposed ? StatusTag(texts.text(.waitsForAct), .wait) : action.state.tag(reader),
            late: action.lateTag(reader), act: act)
    }

    private func task(for call: Call, _ reader: PageReader) -> MyWorkPage.Task {
        let texts = reader.texts
        let closing = reader.language.words(forDeadline: clocks.time(call.closes, in: call.zone))
        return MyWorkPage.Task(
            title: call.title(for: reader), address: reader.address("/calls/\(call.id)"),
            kind: texts.text(.callForInputs), when: texts.text(.closesOn, ["date": .text(closing)]),
            tag: StatusTag(texts.text(.waitsForAct), .wait),
            act: reader.answer(to: call.id.rawValue))
    }

    private func task(for draft: Draft, _ reader: PageReader) -> MyWorkPage.Task {
        let texts = reader.texts
        let title =
            calls?.first { $0.id == draft.call }?.title(for: reader) ?? WordedText(plain: texts.text(.taskDraft))
        return MyWorkPage.Task(
            title: title, address: reader.address("/drafts/\(draft.id)"), kind: texts.text(.taskDraft),
            when: reader.language.words(for: clocks.time(draft.savedAt, in: reader.process?.zone)),
            tag: StatusTag(texts.text(.taskDraft), .run), act: reader.link(.taskContinueDraft, "/drafts/\(draft.id)"))
    }
}
