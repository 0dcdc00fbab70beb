/// Where a session stands.
public enum SessionStatus: String, Word {
    case planned
    case open
    case suspended
    case closed
    case cancelled

    /// Nothing more can happen to the session.
    public var isFinal: Bool { SessionStateMachine.allowed(from: self).isEmpty }

    /// Whether there is something to write minutes of, and somebody who attends.
    public var hasBegun: Bool { [.open, .suspended, .closed].contains(self) }
}

/// A step from one status of a session to another.
public enum SessionMove: String, Word {
    case open
    case suspend
    case resume
    case close
    case cancel

    /// Whether the move must be explained.
    public var needsReason: Bool { [.suspend, .cancel].contains(self) }
}

/// The life of a session, as one table: the code, its tests and its documentation read no other.
public enum SessionStateMachine {
    public struct Transition: Sendable {
        public let move: SessionMove
        public let from: Set<SessionStatus>
        public let to: SessionStatus
    }

    public static let transitions: [Transition] = [
        Transition(move: .open, from: [.planned], to: .open),
        Transition(move: .suspend, from: [.open], to: .suspended),
        Transition(move: .resume, from: [.suspended], to: .open),
        Transition(move: .close, from: [.open, .suspended], to: .closed),
        Transition(move: .cancel, from: [.planned, .suspended], to: .cancelled),
    ]

    public static func allowed(from status: SessionStatus) -> [SessionMove] {
        transitions.filter { $0.from.contains(status) }.map(\.move)
    }

    /// Where a move leads.
    ///
    /// - Throws: a rejection that says which moves are possible instead.
    public static func status(after move: SessionMove, from status: SessionStatus) throws -> SessionStatus {
        if let transition = transitions.first(where: { $0.move == move && $0.from.contains(status) }) {
            return transition.to
        }
        let allowed = allowed(from: status).map(\.rawValue).joined(separator: ", ")
        throw Rejection(
            .transitionRefused,
            detail: "“\(move.rawValue)” is not possible while the session is \(status.rawValue); "
                + "possible: \(allowed.isEmpty ? "nothing" : allowed).",
            fields: [FieldProblem(field: "move", detail: "not possible while the session is \(status.rawValue)")])
    }

    /// The table as ARCHITECTURE.md shows it.
    public static var markdown: String {
        let rows = transitions.map { transition in
            let from = SessionStatus.allCases.filter(transition.from.contains).map(\.rawValue).joined(separator: ", ")
            return "| \(transition.move.rawValue) | \(from) | \(transition.to.rawValue) | "
                + "\(transition.move.needsReason ? "yes" : "") |"
        }
        return (["| move | from | to | reason |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }
}
