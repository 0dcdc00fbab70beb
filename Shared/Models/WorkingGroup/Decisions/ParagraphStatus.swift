/// What a paragraph of a decision is for.
public enum ParagraphType: String, Word {
    /// Asks somebody to do something.
    case operational
    /// Says something: nobody carries it out.
    case informational
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
    public var isFinal: Bool { self == .superseded || self == .retired }
}

/// How the status of a paragraph changes, as one table: the code, its tests and its documentation read no other.
public enum ParagraphStatusTable {
    /// Who changes it.
    public enum Side: Sendable {
        /// Whoever the paragraph names, for itself; the secretariat or a co-chair for anybody.
        case actors
        /// The secretariat or a co-chair.
        case steering
        /// A co-chair: it is the body that takes back its word.
        case coChair
    }

    public struct Change: Sendable {
        public let to: ParagraphStatus
        public let from: Set<ParagraphStatus>
        public let side: Side
        /// Whether it must be explained.
        public let needsReason: Bool
        /// Whether only what asks for something can come to this.
        public let isOperational: Bool
    }

    public static let changes: [Change] = [
        change(to: .active, from: [.implemented, .elapsed, .inactive, .requireFunding, .stagnant], .steering),
        change(to: .implemented, from: [.active, .requireFunding, .stagnant], .steering, isOperational: true),
        change(to: .elapsed, from: [.active, .inactive, .requireFunding, .stagnant], .steering, needsReason: false),
        change(to: .superseded, from: [.active, .elapsed, .inactive, .requireFunding, .stagnant], .coChair),
        change(to: .retired, from: [.active, .implemented, .elapsed, .inactive, .requireFunding, .stagnant], .coChair),
        change(to: .inactive, from: [.active, .requireFunding, .stagnant], .steering),
        change(to: .requireFunding, from: [.active, .stagnant], .actors, isOperational: true),
        change(to: .stagnant, from: [.active, .requireFunding], .steering, isOperational: true),
    ]

    public static func change(to status: ParagraphStatus) -> Change? { changes.first { $0.to == status } }

    public static func allowed(from status: ParagraphStatus, of type: ParagraphType) -> [ParagraphStatus] {
        changes.filter { $0.from.contains(status) && (type == .operational || !$0.isOperational) }.map(\.to)
    }

    private static func change(
        to status: ParagraphStatus, from: Set<ParagraphStatus>, _ side: Side, needsReason: Bool = true,
        isOperational: Bool = false
    ) -> Change {
        Change(to: status, from: from, side: side, needsReason: needsReason, isOperational: isOperational)
    }
}

extension ParagraphStatusTable.Side {
    /// Why an actor does not make such a change; nil where it does.
    ///
    /// - Parameter named: the parties that the paragraph names.
    public func refusal(of actor: Actor, named: [PartyID]) -> String? {
        let steers = actor.has(.secretariat) || actor.has(.coChair)
        switch self {
        case .steering: return steers ? nil : "Only the secretariat or a co-chair may do this."
        case .coChair: return actor.has(.coChair) ? nil : "Only a co-chair may do this."
        case .actors:
            let speaks = !actor.roles.isDisjoint(with: [.focalPoint, .delegate, .observer])
            return steers || speaks && named.contains(where: actor.represents)
                ? nil : "Only whoever the paragraph names, the secretariat or a co-chair may do this."
        }
    }

    fileprivate var words: String {
        switch self {
        case .actors: "whoever it names, secretariat or co-chair"
        case .steering: "secretariat or co-chair"
        case .coChair: "co-chair"
        }
    }
}

extension ParagraphStatusTable {
    /// The table as ARCHITECTURE.md shows it.
    public static var markdown: String {
        let rows = changes.map { change in
            let from = ParagraphStatus.allCases.filter(change.from.contains).map(\.rawValue).joined(separator: ", ")
            return "| \(from) | \(change.to.rawValue) | \(change.side.words) | \(change.needsReason ? "yes" : "") | "
                + "\(change.isOperational ? "operational" : "both") |"
        }
        return (["| from | to | by | reason | paragraphs |", "|---|---|---|---|---|"] + rows).joined(separator: "\n")
    }
}
