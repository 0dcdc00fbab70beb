/// How the status of a paragraph of a decision changes: the status that is to come is the move.
public typealias ParagraphStateMachine = StateMachine<ParagraphStatus, ParagraphStatus, ParagraphSide>

/// What a paragraph of a decision is for.
public enum ParagraphType: String, Word {
    /// Asks somebody to do something.
    case operational
    /// Says something: nobody carries it out.
    case informational

    public var machine: ParagraphStateMachine {
        switch self {
        case .operational: Self.whole
        case .informational: Self.withoutWork
        }
    }

    private static let whole = ParagraphStateMachine(
        of: "paragraph", movedBy: "to",
        [
            .init(
                to: .active, from: [.implemented, .elapsed, .inactive, .requireFunding, .stagnant], by: .steering),
            .init(to: .implemented, from: [.active, .requireFunding, .stagnant], by: .steering),
            .init(
                to: .elapsed, from: [.active, .inactive, .requireFunding, .stagnant], by: .steering,
                needsReason: false),
            .init(
                to: .superseded, from: [.active, .elapsed, .inactive, .requireFunding, .stagnant], by: .coChair,
                isSuperseding: true),
            .init(
                to: .retired, from: [.active, .implemented, .elapsed, .inactive, .requireFunding, .stagnant],
                by: .coChair),
            .init(to: .inactive, from: [.active, .requireFunding, .stagnant], by: .steering),
            .init(to: .requireFunding, from: [.active, .stagnant], by: .actors),
            .init(to: .stagnant, from: [.active, .requireFunding], by: .steering),
        ])

    /// Where nobody carries anything out, nothing is implemented, lacks funds or stagnates.
    private static let withoutWork = ParagraphStateMachine(
        of: "informational paragraph", movedBy: "to",
        whole.transitions.filter { ![.implemented, .requireFunding, .stagnant].contains($0.to) })
}

/// Where a paragraph of a decision stands.
public enum ParagraphStatus: String, Word {
    case active
    case implemented
    /// Its time has passed.
    case elapsed
    case superseded
    case retired
    case inactive
    case requireFunding = "require-funding"
    case stagnant

    /// Nothing more can happen to the paragraph.
    public var isFinal: Bool { ParagraphType.operational.machine.isFinal(self) }
}

/// Who changes the status of a paragraph.
public enum ParagraphSide: MoveSide {
    /// A party that the paragraph names, for itself; the secretariat or a co-chair for any party.
    case actors
    /// The secretariat or a co-chair.
    case steering
    /// A co-chair: it is the body that takes back its word.
    case coChair

    /// - Parameter named: the parties that the paragraph names.
    public func refusal(of actor: Actor, _ named: [PartyID]) -> ProblemText? {
        switch self {
        case .steering: Self.steeringRefusal(of: actor)
        case .coChair: actor.has(.coChair) ? nil : "Only a co-chair may do this."
        case .actors:
            Self.steeringRefusal(of: actor) == nil || Self.speaks(actor, for: named)
                ? nil : "Only a party that the paragraph names, the secretariat or a co-chair may do this."
        }
    }

    private static func speaks(_ actor: Actor, for named: [PartyID]) -> Bool {
        !actor.roles.isDisjoint(with: [.focalPoint, .delegate, .observer]) && named.contains(where: actor.represents)
    }

    public var words: String {
        switch self {
        case .actors: "a party that it names, secretariat or co-chair"
        case .steering: "secretariat or co-chair"
        case .coChair: "co-chair"
        }
    }
}

extension ParagraphType {
    /// The table as ARCHITECTURE.md shows it.
    public static var markdown: String {
        whole.markdown("paragraphs") { withoutWork.transition($0.move) == nil ? "operational" : "both" }
    }
}
