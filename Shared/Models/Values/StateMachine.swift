/// The life of an object as one table: which move leads from which states to which, who makes it, and whether it must be
/// explained. The code, its tests and its documentation read no other.
///
/// Where moves have no names of their own, the state that is to come is the move.
public struct StateMachine<State: Word, Move: Word, Side: MoveSide>: Sendable {
    /// A row of the table.
    public struct Transition: Sendable {
        public let move: Move
        public let from: Set<State>
        public let to: State
        public let side: Side
        /// Whether the move must be explained.
        public let needsReason: Bool
        /// Whether another object takes the place of this one.
        public let isSuperseding: Bool

        init(
            _ move: Move, from: Set<State>, to: State, by side: Side, needsReason: Bool = false,
            isSuperseding: Bool = false
        ) {
            self.move = move
            self.from = from
            self.to = to
            self.side = side
            self.needsReason = needsReason
            self.isSuperseding = isSuperseding
        }
    }

    /// What refusals call the object.
    let noun: ProblemText
    /// The field of a request that names the move.
    let field: String
    public let transitions: [Transition]

    init(of noun: ProblemText, movedBy field: String = "move", _ transitions: [Transition]) {
        self.noun = noun
        self.field = field
        self.transitions = transitions
    }

    public func transition(_ move: Move) -> Transition? { transitions.first { $0.move == move } }

    public func allowed(from state: State) -> [Move] { transitions.filter { $0.from.contains(state) }.map(\.move) }

    /// What an actor may do with an object as it stands.
    public func allowed(from state: State, to actor: Actor, of subject: Side.Subject) -> [Move] {
        transitions.filter { $0.from.contains(state) && $0.side.refusal(of: actor, subject) == nil }.map(\.move)
    }

    /// What a request that makes a move says beside it.
    public var rules: [FieldRule] {
        let unexplained = transitions.filter { !$0.needsReason }.map(\.move.rawValue)
        let superseding = transitions.filter(\.isSuperseding).map(\.move)
        let others = transitions.filter { !$0.isSuperseding }.map(\.move.rawValue)
        let reason = FieldRule(
            "reason", "is required for \(words: transitions.filter(\.needsReason).map(\.move))",
            [field: .oneOf(unexplained)], ["reason": .given])
        guard !superseding.isEmpty else { return [reason] }
        let successor = FieldRule(
            "supersededBy", "is required for \(words: superseding), and belongs to nothing else",
            [field: .oneOf(superseding.map(\.rawValue)), "supersededBy": .given],
            [field: .oneOf(others), "supersededBy": .missing])
        return [reason, successor]
    }

    /// Whether nothing more can happen.
    public func isFinal(_ state: State) -> Bool { allowed(from: state).isEmpty }

    /// The row of a move that an actor makes.
    ///
    /// - Throws: a rejection that says which moves are possible instead, or which are the actor's.
    public func transition(
        _ move: Move, from state: State, by actor: Actor, of subject: Side.Subject
    ) throws -> Transition {
        guard let transition = transition(move), transition.from.contains(state) else {
            let refusal: ProblemText = "not possible while the \(noun) is \(word: state)"
            throw Rejection(
                .transitionRefused,
                detail: "“\(word: move)” is \(refusal); possible: \(words: allowed(from: state)).",
                fields: [FieldProblem(field: field, detail: refusal)])
        }
        if let refusal = transition.side.refusal(of: actor, subject) {
            let own = allowed(from: state, to: actor, of: subject)
            throw Rejection.forbidden("\(refusal) The \(noun) is \(word: state); you may: \(words: own).")
        }
        return transition
    }
}

/// Who makes a move.
public protocol MoveSide: Equatable, Sendable {
    /// What it depends on beside the actor, e.g. the owner.
    associatedtype Subject

    /// Why an actor does not make the move; nil where it does.
    func refusal(of actor: Actor, _ subject: Subject) -> ProblemText?

    /// The side as the documentation calls it.
    var words: String { get }
}

extension MoveSide {
    /// Why an actor does not steer, as the secretariat and the co-chairs do; nil where it does.
    static func steeringRefusal(of actor: Actor) -> ProblemText? {
        actor.isSteering ? nil : "Only the secretariat or a co-chair may do this."
    }
}

extension StateMachine.Transition {
    /// - Throws: a rejection where the move must be explained, and is not.
    public func require(reason: Prose?) throws {
        if needsReason, reason == nil { throw Rejection.invalid("reason", "is required for \(word: move)") }
    }

    /// - Returns: what takes the place, where the move puts another object there.
    /// - Throws: a rejection where something is named for a move that puts nothing there, or the other way round.
    public func successor<ID>(_ named: ID?) throws -> ID? {
        guard isSuperseding || named == nil else {
            throw Rejection.invalid("supersededBy", "does not belong to \(word: move)")
        }
        guard !isSuperseding || named != nil else {
            throw Rejection.invalid("supersededBy", "is required for \(word: move)")
        }
        return named
    }
}

extension StateMachine.Transition where Move == State {
    init(
        to state: State, from: Set<State>, by side: Side, needsReason: Bool = true, isSuperseding: Bool = false
    ) {
        self.init(
            state, from: from, to: state, by: side, needsReason: needsReason, isSuperseding: isSuperseding)
    }
}

extension StateMachine {
    /// The table as ARCHITECTURE.md shows it.
    ///
    /// - Parameter cell: what stands in one more column.
    func markdown(_ title: String? = nil, _ cell: (Transition) -> String = { _ in "" }) -> String {
        let hasMoves = Move.self != State.self
        let titles = (hasMoves ? ["move"] : []) + ["from", "to", "by", "reason"] + (title.map { [$0] } ?? [])
        let rows = transitions.map { row in
            let from = State.allCases.filter(row.from.contains).map(\.rawValue).joined(separator: ", ")
            let cells = [from, row.to.rawValue, row.side.words, row.needsReason ? "yes" : ""]
            return (hasMoves ? [row.move.rawValue] : []) + cells + (title == nil ? [] : [cell(row)])
        }
        let rule = "|" + String(repeating: "---|", count: titles.count)
        let lines = ([titles] + rows).map { "| \($0.joined(separator: " | ")) |" }
        return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

extension Sequence where Element: Word {
    /// The words one after the other, as refusals list what is possible.
    public var listed: String {
        let words = map(\.rawValue).joined(separator: ", ")
        return words.isEmpty ? "nothing" : words
    }
}
