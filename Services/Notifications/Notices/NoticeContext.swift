public import Localization
public import Models

/// What a notice needs beside its event.
public struct NoticeContext: Sendable {
    private let names: [PartyID: NoticeName]
    private let clock: ZoneClock
    private let prefix: ProposalPrefix?
    private let groups: GroupNames
    /// When the event came about.
    let now: Instant
    /// What the party has before it, the next one first.
    let deadlines: [OpenDeadline]
    /// What the office of the notice has before it; nil where nobody asked.
    let work: OfficeWork?

    /// - Parameters:
    ///   - clock: of the zone of the event's clock; it knows the instants of that, and `now`.
    ///   - prefix: stands before the numbers of proposals.
    public init(
        names: [PartyID: NoticeName], clock: ZoneClock, prefix: ProposalPrefix?, groups: GroupNames, now: Instant,
        deadlines: [OpenDeadline] = [], work: OfficeWork? = nil
    ) {
        self.names = names
        self.clock = clock
        self.prefix = prefix
        self.groups = groups
        self.now = now
        self.deadlines = deadlines
        self.work = work
    }

    /// Whether a party takes part as an observer.
    func observes(_ party: PartyID) -> Bool { names[party]?.observes ?? false }

    func name(_ party: PartyID) -> SentenceValue { names[party]?.value ?? .text(party.rawValue) }

    func names(_ parties: [PartyID]) -> SentenceValue { .list(parties.map(name)) }

    func name(_ region: Region) -> SentenceValue { groups.name(region) }

    /// How people read the number of a proposal.
    func label(_ proposal: ProposalNumber) -> SentenceValue {
        let label = prefix?.label(proposal) ?? proposal.description
        return .text(label)
    }

    func labels(_ proposals: [ProposalNumber]) -> SentenceValue { .list(proposals.map(label)) }

    /// Counted by the calendar of the zone; a day that is under way counts where the deadline is its end.
    func days(until instant: Instant) -> Int {
        max(0, clock[instant].date.daysSince1970 - clock[now].date.daysSince1970)
    }

    func time(_ instant: Instant) -> SentenceValue { .time(clock[instant]) }

    /// An instant from which on something is too late.
    func deadline(_ instant: Instant) -> SentenceValue { .deadline(clock[instant]) }
}

/// How a party is called.
public struct NoticeName: Sendable {
    public let name: Line
    /// Its official names, by language.
    public let others: [String: String]
    /// Whether it takes part as an observer.
    public let observes: Bool

    public init(name: Line, others: [String: String], observes: Bool = false) {
        self.name = name
        self.others = others
        self.observes = observes
    }

    /// In a language, or else in that of the register.
    public func name(in language: LanguageTag) -> String { others[language.rawValue] ?? name.rawValue }

    /// As it stands in a sentence.
    public var value: SentenceValue { .name(name.rawValue, others: others) }
}

/// What an office of the whole group has before it, in numbers.
public struct OfficeWork: Sendable {
    public let openCalls: Int
    public let openActions: Int
    /// Unread messages in its inbox.
    public let unread: Int

    public init(openCalls: Int, openActions: Int, unread: Int) {
        self.openCalls = openCalls
        self.openActions = openActions
        self.unread = unread
    }
}

/// A deadline that a party has before it.
public struct OpenDeadline: Sendable {
    public let kind: DeadlineKind
    public let title: Line
    /// By the clock of the deadline's zone.
    public let time: LocalTime

    public init(kind: DeadlineKind, title: Line, time: LocalTime) {
        self.kind = kind
        self.title = title
        self.time = time
    }
}
