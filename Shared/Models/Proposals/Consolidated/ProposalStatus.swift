/// Where a proposal stands on its way.
public enum ProposalStatus: String, Word {
    /// Known from written submissions only: outside the consolidated set and its count.
    case submissionOnly = "submission-only"
    case draft
    case tabled
    case refined
    case forwarded
    case adopted
    /// Merged or split into others, which stand in its place.
    case superseded
    case withdrawn
    /// The result of an operation that was reversed: only the history shows it.
    case reversed

    /// Whether the proposal belongs to the consolidated set of now.
    public var isCurrent: Bool { Self.current.contains(self) }

    /// Those that make up the consolidated set of now.
    public static let current: Set<ProposalStatus> = [.tabled, .refined, .forwarded, .adopted]

    /// Whether parties may still comment on it and its text may still change.
    public var isOpen: Bool { isCurrent || self == .draft || self == .submissionOnly }
}

/// Which status may follow which, when the secretariat moves a proposal. What merging, splitting and reversing do to a
/// status stands in ``ProposalGraph``. A draft is either put on the table or stays one: nobody hears of it before.
///
/// ```
/// submission-only ─────────────────────────────┐
/// draft ──► tabled ──► refined ──► forwarded ──┼──► withdrawn ──► tabled
///              └───────────────────►┘   └► adopted
/// ```
public enum ProposalStateMachine {
    /// Every step there is.
    public static let steps: [ProposalStatus: [ProposalStatus]] = [
        .submissionOnly: [.withdrawn],
        .draft: [.tabled],
        .tabled: [.refined, .forwarded, .withdrawn],
        .refined: [.forwarded, .withdrawn],
        .forwarded: [.refined, .adopted, .withdrawn],
        .withdrawn: [.tabled],
    ]

    /// - Throws: a refusal that says what can follow.
    public static func check(_ proposal: ProposalNumber, from: ProposalStatus, to: ProposalStatus) throws {
        let possible = steps[from] ?? []
        guard !possible.contains(to) else { return }
        throw Rejection(
            .transitionRefused,
            detail:
                """
                Proposal \(proposal) is \(word: from) and cannot become \(word: to); what can follow: \(words: possible).
                """,
            fields: [FieldProblem(field: "to", detail: "cannot follow \(word: from); can follow: \(words: possible)")])
    }
}
